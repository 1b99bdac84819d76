package io.github.goalsheet.testing;

import io.github.goalsheet.evaluation.EvaluationPolicy;
import net.jqwik.api.Group;

/** The laws hold for policies that use every rate method, roll-up and other choice there is. */
@SuppressWarnings("ClassCanBeStatic") // a group is an inner class
class SamplePolicyLawsTest {

  @Group
  class Niigata extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("niigata");
    }
  }

  @Group
  class Inverse extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("inverse");
    }
  }

  @Group
  class Mirrored extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("mirrored");
    }
  }

  @Group
  class Baseline extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("baseline");
    }
  }

  @Group
  class Complement extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("complement");
    }
  }

  @Group
  class Step extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("step");
    }
  }

  @Group
  class Difference extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("difference");
    }
  }

  @Group
  class Plan extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("plan");
    }
  }

  @Group
  class LastYear extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("last-year");
    }
  }

  @Group
  class Average extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("average");
    }
  }

  @Group
  class Rounded extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("rounded");
    }
  }

  @Group
  class Full extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("full");
    }
  }

  @Group
  class Open extends PolicyLaws {
    @Override
    protected EvaluationPolicy policy() {
      return SamplePolicies.named("open");
    }
  }
}
