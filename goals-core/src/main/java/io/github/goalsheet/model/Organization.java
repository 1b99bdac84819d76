package io.github.goalsheet.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * The organization that states the goals. Immutable and thread-safe. Ordered by department, section
 * and contact, code unit by code unit.
 *
 * @param department 組織名(部), verbatim; may be empty
 * @param section 組織名(準部・課・機関名), verbatim; may be empty
 * @param contact 問合せ先, verbatim; may be empty
 */
public record Organization(
    @Filled(message = "{io.github.goalsheet.department.missing}", groups = Planned.class)
        String department,
    String section,
    String contact)
    implements Comparable<Organization> {
  private static final Comparator<Organization> ORDER =
      Comparator.comparing(Organization::department)
          .thenComparing(Organization::section)
          .thenComparing(Organization::contact);

  public Organization {
    requireNonNull(department, "department");
    requireNonNull(section, "section");
    requireNonNull(contact, "contact");
  }

  /**
   * An organization without a contact.
   *
   * @param department the department
   * @param section the section
   * @return the organization
   */
  public static Organization of(String department, String section) {
    return new Organization(department, section, "");
  }

  @Override
  public int compareTo(Organization other) {
    return ORDER.compare(this, other);
  }
}
