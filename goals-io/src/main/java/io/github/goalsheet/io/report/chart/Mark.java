package io.github.goalsheet.io.report.chart;

import static java.util.Objects.requireNonNull;

/**
 * Something that a chart draws. Coordinates run rightward and downward from the upper left corner,
 * in pixels of the chart's own size, rounded to a tenth.
 */
public sealed interface Mark {
  /**
   * What it stands for.
   *
   * @return the role
   */
  Role role();

  /** What a mark stands for. */
  enum Role {
    /** The actual of an earlier year. */
    PAST("past"),
    /** The result of the sheet's year. */
    RESULT("result"),
    /** The target. */
    AIM("aim"),
    /** The ground that lifts the line of the target off what it crosses. */
    AIM_EDGE("edge"),
    /** The target, continued over the earlier years for comparison. */
    AIM_BEFORE("before"),
    /** The words of the target. */
    AIM_WORDS("aimed"),
    /** The line that bars start from. */
    BASE("base"),
    /** A line of the axis of a dot plot. */
    GRID("grid"),
    /** A number beside the axis. */
    TICK("tick"),
    /** A figure beside its bar or dot. */
    VALUE("value"),
    /** The figure of the result. */
    RESULT_VALUE("outcome"),
    /** What stands under a column. */
    HEADING("head"),
    /** Words where a figure might have been. */
    WORDS("words"),
    /** The ground that words are written on. */
    TILE("tile"),
    /** The ground that the words of the result are written on. */
    RESULT_TILE("done"),
    /** The ground where nothing is written. */
    BLANK("blank");

    private final String css;

    Role(String css) {
      this.css = css;
    }

    /**
     * The style class.
     *
     * @return for example {@code past}
     */
    public String css() {
      return css;
    }
  }

  /** Which point of a text its coordinates name. */
  enum Anchor {
    /** Its left end. */
    START("start"),
    /** Its middle. */
    MIDDLE("middle"),
    /** Its right end. */
    END("end");

    private final String css;

    Anchor(String css) {
      this.css = css;
    }

    /**
     * The class of texts that are anchored so.
     *
     * @return for example {@code end}
     */
    String css() {
      return css;
    }
  }

  /**
   * A rectangle.
   *
   * @param x its left edge
   * @param y its upper edge
   * @param width its width
   * @param height its height
   * @param role what it stands for
   */
  record Rect(double x, double y, double width, double height, Role role) implements Mark {
    public Rect {
      x = tenths(x);
      y = tenths(y);
      width = tenths(width);
      height = tenths(height);
      requireNonNull(role, "role");
    }
  }

  /**
   * A straight line.
   *
   * @param x1 where it begins, from the left
   * @param y1 where it begins, from the top
   * @param x2 where it ends, from the left
   * @param y2 where it ends, from the top
   * @param role what it stands for
   */
  record Line(double x1, double y1, double x2, double y2, Role role) implements Mark {
    public Line {
      x1 = tenths(x1);
      y1 = tenths(y1);
      x2 = tenths(x2);
      y2 = tenths(y2);
      requireNonNull(role, "role");
    }
  }

  /**
   * A dot.
   *
   * @param x its middle, from the left
   * @param y its middle, from the top
   * @param role what it stands for
   */
  record Dot(double x, double y, Role role) implements Mark {
    public Dot {
      x = tenths(x);
      y = tenths(y);
      requireNonNull(role, "role");
    }
  }

  /**
   * A line of text.
   *
   * @param x where its anchor is, from the left
   * @param y its base line, from the top
   * @param anchor which point of the text that is
   * @param role what it stands for
   * @param text the text, not escaped
   */
  record Text(double x, double y, Anchor anchor, Role role, String text) implements Mark {
    public Text {
      x = tenths(x);
      y = tenths(y);
      requireNonNull(anchor, "anchor");
      requireNonNull(role, "role");
      requireNonNull(text, "text");
    }

    /**
     * The classes of its role and its anchor; the middle goes without saying.
     *
     * @return for example {@code tick end}
     */
    public String css() {
      return anchor == Anchor.MIDDLE ? role.css() : role.css() + ' ' + anchor.css();
    }
  }

  private static double tenths(double pixels) {
    return Math.round(pixels * 10) / 10.0;
  }
}
