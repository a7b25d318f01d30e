package org.clausewright.ide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A vocabulary, a trust with a policy, and a school that adopts it. */
record SmallCollection(
    Path folder, Path vocabulary, Path trust, Path policy, Path adoption, Path other) {

  private static final String VOCABULARY =
      """
      vocabulary shared "Words of “all” 🏫" {
          topics use "Use" {
              topic passwords "Passwords" asks "May staff share passwords?"
              topic removal "Removing posts" asks "Must posts be removed?"
          }
          people staff "Staff" called "employees", "colleagues"
          role head "Headteacher" at school
          law old-act "Old Act 1990" called "the 1990 Act" until 2001 replaced by new-act
          law new-act "New Act 2000"
          platform faces "Faces" called "FaceBook" until 2020
      }
      """;

  private static final String TRUST =
      """
      trust north "North Trust" called "the Trust" {
          role principal "Principal" is head at school
          body board "Board" is head at trust
          people everybody "Everybody" includes staff, principal
          document conduct "Code of *Conduct*" of school
          school north-school "North School"
      }
      """;

  private static final String POLICY =
      """
      policy posts "Posts 🐦" of north {
          numbering "1" "1.1" "(a)"

          statement aim "This “policy” 🐦 is for [[posts|all]] of you, see [[removal]]."

          contents "Contents" {
              entry "Use" to use
          }

          section use "Use of “media”" {
              definition meaning defines post "A “post” is anything that is posted."
              clause removal of staff about removal, passwords as related cites conduct {
                  obligation ask "🙂 Staff must ask “first” before a {post|posts} goes." {
                      item first "at “once”; and"
                      item "in writing."
                  }
                  consequence \"""
                      Else 🙂🙂 [[removal.ask]], and see [[removal|above]], “[[removal.first]]” and
                      [[removal.^consequence]].
                      \"""
              }
              right look of principal "The Principal may look at every {post}, see [[removal.ask]]."
          }
      }
      """;

  private static final String ADOPTION =
      """
      adoption school-posts "Posts" of posts by north-school {
          statement adopted-by "We hold to [[removal]], also to [[removal.ask]], at 🏫."
          review by principal
      }
      """;

  private static final String OTHER =
      """
      policy other "Other" of north-school {
          section removal "Removal" {
              obligation gone of staff about removal "Staff must do as [[removal]] says."
          }
      }
      """;

  static SmallCollection in(Path folder) throws IOException {
    Path real = folder.toRealPath();
    Path vocabulary = Files.createDirectories(real.resolve("vocabulary"));
    return new SmallCollection(
        real,
        Files.writeString(vocabulary.resolve("shared.policy"), VOCABULARY),
        Files.writeString(real.resolve("north.policy"), TRUST),
        Files.writeString(real.resolve("posts.policy"), POLICY),
        Files.writeString(real.resolve("school-posts.policy"), ADOPTION),
        Files.writeString(real.resolve("other.policy"), OTHER));
  }

  List<Path> files() {
    return List.of(vocabulary, trust, policy, adoption, other);
  }
}
