package io.github.goalsheet.io.policy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.testing.PolicyLaws;
import net.jqwik.api.Group;

/** The laws hold for every built-in policy. */
@SuppressWarnings("ClassCanBeStatic") // a group is an inner class
class BuiltInPolicyLawsTest {

  @Group
  class Niigata extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("niigata").orElseThrow();
    }
  }

  @Group
  class Uda extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("uda").orElseThrow();
    }
  }

  @Group
  class Sano extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("sano").orElseThrow();
    }
  }

  @Group
  class OsakaLibrary extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("osaka-library").orElseThrow();
    }
  }

  @Group
  class Kurayoshi extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("kurayoshi").orElseThrow();
    }
  }

  @Group
  class Servicenow extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("servicenow").orElseThrow();
    }
  }

  @Group
  class MicFive extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return BuiltInPolicies.find("mic-five").orElseThrow();
    }
  }
}
