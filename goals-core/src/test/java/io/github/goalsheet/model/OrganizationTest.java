package io.github.goalsheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OrganizationTest {
  @Test
  void organizationsAreOrderedByDepartmentSectionAndContact() {
    Organization first = Organization.of("A", "b");
    Organization second = new Organization("A", "b", "1");
    Organization third = Organization.of("A", "c");
    Organization last = Organization.of("B", "");

    assertThat(Stream.of(last, third, second, first).sorted())
        .containsExactly(first, second, third, last);
  }

  @Test
  void organizationsThatAreEqualAreOne() {
    TreeSet<Organization> organizations = new TreeSet<>();
    organizations.add(Organization.of("A", "b"));
    organizations.add(new Organization("A", "b", ""));

    assertThat(organizations).containsExactly(Organization.of("A", "b"));
  }
}
