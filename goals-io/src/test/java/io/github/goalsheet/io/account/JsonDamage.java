package io.github.goalsheet.io.account;

import io.github.goalsheet.io.account.JsonTree.Arr;
import io.github.goalsheet.io.account.JsonTree.Field;
import io.github.goalsheet.io.account.JsonTree.Leaf;
import io.github.goalsheet.io.account.JsonTree.Obj;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What can happen to JSON that other programs write. */
enum JsonDamage {
  RENAME {
    @Override
    void to(Obj object, Random random, Marks marks) {
      int at = random.nextInt(object.fields().size());
      String name = any(random, "text", "備考", "", "goals", "Statement", "value", "a/b~c", "number");
      object.fields().set(at, new Field(name, object.fields().get(at).value()));
    }
  },
  OTHER_TYPE {
    @Override
    void to(Obj object, Random random, Marks marks) {
      int at = random.nextInt(object.fields().size());
      object.fields().set(at, new Field(object.fields().get(at).name(), anything(random, marks)));
    }
  },
  NULL {
    @Override
    void to(Obj object, Random random, Marks marks) {
      int at = random.nextInt(object.fields().size());
      object.fields().set(at, new Field(object.fields().get(at).name(), JsonTree.bare("null")));
    }
  },
  NEST {
    @Override
    void to(Obj object, Random random, Marks marks) {
      int at = random.nextInt(object.fields().size());
      Field field = object.fields().get(at);
      JsonTree in =
          random.nextBoolean()
              ? Arr.of(field.value())
              : Obj.of(any(random, "text", field.name(), "value"), field.value());
      object.fields().set(at, new Field(field.name(), in));
    }
  },
  DOUBLE {
    @Override
    void to(Obj object, Random random, Marks marks) {
      Field field = object.fields().get(random.nextInt(object.fields().size()));
      JsonTree other = random.nextBoolean() ? anything(random, marks) : again(field.value(), marks);
      object
          .fields()
          .add(random.nextInt(object.fields().size() + 1), new Field(field.name(), other));
    }
  },
  ADD {
    @Override
    void to(Obj object, Random random, Marks marks) {
      String name = any(random, "備考", "text", "note", "unit", "value", "kind", "plan", "rating");
      object.fields().add(new Field(name, anything(random, marks)));
    }
  },
  REMOVE {
    @Override
    void to(Obj object, Random random, Marks marks) {
      object.fields().remove(random.nextInt(object.fields().size()));
    }
  },
  SWAP {
    @Override
    void to(Obj object, Random random, Marks marks) {
      int one = random.nextInt(object.fields().size());
      int other = random.nextInt(object.fields().size());
      Field first = object.fields().get(one);
      Field second = object.fields().get(other);
      object.fields().set(one, new Field(first.name(), second.value()));
      if (one != other) {
        object.fields().set(other, new Field(second.name(), first.value()));
      }
    }
  },
  ITEMS {
    @Override
    void to(Obj object, Random random, Marks marks) {
      for (Field field : object.fields()) {
        if (field.value() instanceof Arr array) {
          array
              .items()
              .add(
                  random.nextInt(array.items().size() + 1),
                  array.items().isEmpty() || random.nextBoolean()
                      ? anything(random, marks)
                      : again(array.items().get(0), marks));
        }
      }
    }
  };

  /** Damages an object that has fields. */
  abstract void to(Obj object, Random random, Marks marks);

  /** All objects in a value that have fields. */
  static List<Obj> objects(JsonTree in) {
    List<Obj> found = new ArrayList<>();
    gather(in, found);
    return found;
  }

  private static void gather(JsonTree in, List<Obj> found) {
    if (in instanceof Obj object) {
      if (!object.fields().isEmpty()) {
        found.add(object);
      }
      object.fields().forEach(field -> gather(field.value(), found));
    } else if (in instanceof Arr array) {
      array.items().forEach(item -> gather(item, found));
    }
  }

  private static JsonTree anything(Random random, Marks marks) {
    return switch (random.nextInt(7)) {
      case 0 -> JsonTree.bare(marks.number());
      case 1 -> JsonTree.bare(marks.number() + ".5");
      case 2 -> Arr.of(JsonTree.words(marks.word()), JsonTree.bare(marks.number()));
      case 3 -> Obj.of("text", JsonTree.words(marks.word()));
      case 4 -> JsonTree.bare(random.nextBoolean() ? "true" : "null");
      default -> JsonTree.words(marks.word());
    };
  }

  private static JsonTree again(JsonTree value, Marks marks) {
    JsonTree copy = value.copy();
    if (copy instanceof Leaf leaf) {
      return new Leaf(leaf.words(), leaf.text());
    }
    remark(copy, marks);
    return copy;
  }

  private static void remark(JsonTree in, Marks marks) {
    if (in instanceof Obj object) {
      object.fields().replaceAll(field -> new Field(field.name(), remarked(field.value(), marks)));
    } else if (in instanceof Arr array) {
      array.items().replaceAll(item -> remarked(item, marks));
    }
  }

  private static JsonTree remarked(JsonTree value, Marks marks) {
    if (value instanceof Leaf leaf) {
      boolean quoted = leaf.text().startsWith("\"");
      String words = marks.again(leaf.words());
      return quoted
          ? JsonTree.words(words)
          : leaf.text().equals("null") ? leaf : JsonTree.bare(words);
    }
    remark(value, marks);
    return value;
  }

  private static String any(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }
}
