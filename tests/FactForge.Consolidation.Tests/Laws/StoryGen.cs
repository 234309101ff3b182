using CsCheck;

namespace FactForge.Consolidation.Tests.Laws;

/// <summary>Makes up thoughts, manners, facts and notes.</summary>
internal static class StoryGen
{
    public static readonly Gen<Thought> Thought =
        from shape in Gen.Int[0, Laws.Thought.Shapes - 1]
        from what in Gen.Int[0, 2]
        from who in Gen.Int[0, 2]
        from howMuch in Gen.Int[0, 2]
        select new Thought(shape, what, who, howMuch).Bare;

    public static readonly Gen<Manner> AnyManner =
        from verb in Gen.Int[0, 1]
        from order in Gen.Int[0, 2]
        from format in Gen.Int[0, 2]
        from frame in Gen.Int[0, 4]
        from hedge in Gen.Int[0, 5]
        select new Manner(verb, order, format, frame, hedge > 2 ? 0 : hedge);

    public static readonly Gen<Manner> SureManner = AnyManner.Select(manner => manner with { Hedge = 0 });

    private static readonly Gen<Told> Told =
        from thought in Thought
        from manner in AnyManner
        from message in Gen.Int[0, Mail.Messages - 1]
        select new Told(thought, manner, message);

    private static readonly Gen<ToldSlot> Slot =
        from slot in Gen.Int[0, 5]
        from value in Gen.Int[0, 2]
        from message in Gen.Int[0, Mail.Messages - 1]
        select new ToldSlot((Slot)slot, value, message);

    private static readonly Gen<string> OwnEntry = Gen.Select(Thought, SureManner, Paraphraser.Say);

    private static readonly Gen<OwnNote> Own =
        from facts in OwnEntry.Array[0, 2]
        from decisions in OwnEntry.Array[0, 1]
        from isLoose in Gen.Bool
        select new OwnNote(facts, decisions, isLoose);

    private static readonly Gen<OwnNote> Empty = Gen.Bool.Select(isLoose => new OwnNote([], [], isLoose));

    /// <summary>Facts that meet a note of the owner's.</summary>
    public static readonly Gen<Story> Story = Of(Own);

    /// <summary>Facts that meet a note without entries.</summary>
    public static readonly Gen<Story> Fresh = Of(Empty);

    private static Gen<Story> Of(Gen<OwnNote> notes) =>
        from told in Told.Array[1, 5]
        from slots in Slot.Array[0, 3]
        from contexts in Gen.Int[0, Mail.Messages - 1].Array[0, 2]
        from topics in Gen.Select(Gen.Int[0, 2], Gen.Int[0, Mail.Messages - 1]).Array[0, 2]
        from note in notes
        select new Story(told, slots, contexts, topics, note);
}
