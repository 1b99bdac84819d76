package io.github.goalsheet.io.policy;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import io.github.goalsheet.testing.PolicyLaws;
import net.jqwik.api.Group;

/** The laws hold for every built-in policy. */
@SuppressWarnings("ClassCanBeStatic") // a group is an inner class
class BuiltInPolicyLawsTest {
  private static EvaluationPolicy builtIn(String name) {
    return BuiltInPolicies.find(name).orElseThrow();
  }

  @Group
  class Niigata extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("niigata");
    }
  }

  @Group
  class Uda extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("uda");
    }
  }

  @Group
  class Sano extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("sano");
    }
  }

  @Group
  class OsakaLibrary extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("osaka-library");
    }
  }

  @Group
  class Kurayoshi extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("kurayoshi");
    }
  }

  @Group
  class Servicenow extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("servicenow");
    }
  }

  @Group
  class MicFive extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return builtIn("mic-five");
    }
  }
}
