/// A reader's decision about a cast.
///
/// Actors are named by an anchor: a byte of one of their mentions (`Cast.member(at:)`). Corrections are
/// applied in order, each to the cast as the earlier ones have made it. One whose anchor is in no mention
/// is passed over, but not lost: it stays in `Cast.corrections` and takes effect when the cast has grown to
/// its place.
///
/// An actor that the reader has merged with another, named, or given a kind or a mention is certain from
/// then on (confidence 1).
public enum Correction: Hashable, Sendable {
  /// All these actors are one. The first of them that is known gives name and kind.
  case merge([Int])
  /// All mentions of the actor with this wording are about another actor.
  ///
  /// Without effect if all its mentions have this wording.
  case split(anchor: Int, wording: String)
  /// The mention that holds byte `anchor` is about an actor of its own.
  ///
  /// Without effect if its actor has no other mention.
  case splitMention(anchor: Int)
  /// The mention that holds byte `anchor` is about the actor anchored at `to`.
  case moveMention(anchor: Int, to: Int)
  /// All mentions of the actor with this wording are about the actor anchored at `to`.
  case moveWording(anchor: Int, wording: String, to: Int)
  /// The actor has this name.
  case rename(anchor: Int, name: String)
  /// The actor is of this kind.
  case retype(anchor: Int, kind: ActorKind)
  /// It is not an actor: it and its mentions are left out.
  case hide(anchor: Int)
  /// Wherever the text has this wording and no mention, it mentions the actor.
  ///
  /// Wordings are compared letter by letter, accents and capitals as given; a blank stands for any white
  /// space. A wording is found as whole words only ("Ann" in "Ann's", but not in "Anna"). Mentions come
  /// first, whether they were extracted earlier or later than the correction was made.
  case addAlias(anchor: Int, wording: String)
  /// The text in `span` mentions the actor.
  ///
  /// The reader's word comes first: mentions that overlap `span` are left out, whether they were extracted
  /// earlier or later than the correction was made. Passed over if `span` isn't inside one paragraph, has
  /// no words, or is longer than 65,535 bytes.
  case addMention(anchor: Int, span: Span)
  /// The text in `span` mentions a new actor, named by these words.
  ///
  /// Overlapped mentions are left out, as by `addMention`. With `isEverywhere` the same words elsewhere mention the
  /// actor too, as by `addAlias`.
  case addActor(span: Span, kind: ActorKind, isEverywhere: Bool)
}
