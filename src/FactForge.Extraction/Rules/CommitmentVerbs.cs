using System.Collections.Frozen;

namespace FactForge.Extraction.Rules;

/// <summary>What a verb behind "I will" says: a thing done for somebody, a plan of one's own, or nothing worth keeping.</summary>
internal static class CommitmentVerbs
{
    private static readonly FrozenSet<string> Own = Set(
        "be go come move join leave start begin visit travel retire fly drive stay attend return arrive become marry study take spend switch direct open close meet see play run teach lead head work sit");

    private static readonly FrozenSet<string> Empty = Set(
        "have need want like love miss think hope guess assume know see understand feel wait appreciate admit say bet die try remember forget enjoy always never add mention leave");

    /// <summary>True for a verb that tells where its subject will be or what it will become.</summary>
    public static bool IsOwnPlan(string verb) => Own.Contains(verb);

    /// <summary>True for a verb that promises nothing.</summary>
    public static bool IsEmpty(string verb) => Empty.Contains(verb);

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
