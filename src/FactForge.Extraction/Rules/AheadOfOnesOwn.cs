using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>Turns by which somebody tells what lies before them: "about to start", "getting married", "having an operation", "have a meeting on Thursday", "have booked the hall".</summary>
internal static class AheadOfOnesOwn
{
    private static readonly FrozenSet<string> Engagements = WordSet.Of(
        "meeting appointment interview inspection operation op surgery exam exams hearing call visit trial audit wedding funeral holiday trip flight concert rehearsal rehearsals show gig talk lecture class course session review viewing survey party reunion duty christening scan fitting tour match tournament race retreat residency viva deadline");

    /// <summary>What nobody has but on a day of its own: with an hour or a place it is told, though the day stands elsewhere.</summary>
    private static readonly FrozenSet<string> Fixed = WordSet.Of("appointment wedding interview funeral exam viva hearing audition christening operation");

    private static readonly FrozenSet<string> Posts = WordSet.Of("job post position role offer place fellowship scholarship commission lectureship professorship");

    private static readonly FrozenSet<string> Travels = WordSet.Of("train flight ferry flights tickets ticket holiday leave hotel coach trip cottage week weekend break crossing bus passage");

    private static readonly FrozenSet<string> Shows = WordSet.Of("talk keynote paper lecture speech presentation course class concert recital reading party workshop tour address performance sermon toast seminar demo reception dinner lunch");

    /// <summary>Behind "am" or "are": due to, about to, getting married, having an operation, giving the keynote, going freelance.</summary>
    public static bool Is(Clause clause, int next, bool hasDate) => clause.WordAt(next) switch
    {
        "due" or "about" or "set" => clause.WordAt(next + 1) is "to" && clause.WordAt(next + 2).Length > 1 && clause.WordAt(next + 2) is not ("be" or "have") || (clause.WordAt(next) == "due" && hasDate && clause.WordAt(next + 1) is "back" or "in" or "at" or "on"),
        "getting" => clause.WordAt(next + 1) is "married" or "divorced" or "engaged",
        "having" => (hasDate && (clause.WordAt(next + 1) is "my" or "our" || (clause.WordAt(next + 1) is "a" or "an" or "the" && Near(clause, next + 2, Engagements)))) || (clause.WordAt(next + 1) is "a" or "our" or "another" && clause.WordAt(next + 2) is "baby" or "child"),
        "expecting" => Enumerable.Range(next + 1, 4).Any(at => clause.WordAt(at) is "baby" or "child" or "twins" or "grandchild"),
        "giving" or "hosting" or "running" => hasDate && clause.WordAt(next + 1) is "a" or "the" or "my" or "our" && Near(clause, next + 2, Shows) || (clause.WordAt(next) == "giving" && clause.WordAt(next + 1) is "the" && Near(clause, next + 2, Shows)),
        "going" => clause.WordAt(next + 1) is "freelance" or "part-time" or "full-time" or "solo" or "independent" or "self-employed" or "abroad"
            || (clause.WordAt(next + 1) is "to" && (clause.WordAt(next + 2) is "study" or "train" or "retrain" or "move" or "live" or "retire" or "marry" or "emigrate" || (clause.WordAt(next + 2) is "be" && clause.WordAt(next + 3) is "a" or "an"))),
        "working" => hasDate && clause.WordAt(next + 1) is "from",
        _ => false,
    };

    /// <summary>Behind "have": a meeting on a day to come, something booked for a day, a post taken, notice given.</summary>
    public static bool Has(Clause clause, int next, bool hasDate)
    {
        var word = clause.WordAt(next);
        if (word == "got")
        {
            next++;
            word = clause.WordAt(next);
        }

        return word switch
        {
            "booked" or "reserved" or "arranged" or "scheduled" or "pencilled" or "organised" or "organized" => hasDate && Near(clause, next + 1, Travels),
            "accepted" or "taken" or "got" => clause.WordAt(next + 1) is "a" or "an" or "the" && Posts.Contains(clause.WordAt(next + 2)) && clause.WordAt(next + 3) is "at" or "with" or "in" or "as" or "on",
            "planned" or "scheduled" or "pencilled" => hasDate && clause.WordAt(next + 1) is "the" or "our" or "a" or "in" && Enumerable.Range(next + 2, Math.Max(0, clause.Last - next - 2)).Any(at => clause.WordAt(at) is "for" or "in" or "on" or "from" or "the"),
            "handed" => clause.WordAt(next + 1) is "in" && clause.WordAt(next + 2) is "my" && clause.WordAt(next + 3) is "notice" or "resignation",
            "given" => clause.WordAt(next + 1) is "notice" || (clause.WordAt(next + 1) is "in" or "my" && clause.WordAt(next + 2) is "notice" or "my" && clause.WordAt(next + 2) is "notice"),
            "my" when hasDate && Enumerable.Range(next + 2, 2).Any(at => clause.WordAt(at) is "done" or "out" or "replaced" or "fixed" or "removed" or "fitted" or "operated") => true,
            "a" or "an" when Fixed.Contains(clause.WordAt(next + 1)) && clause.WordAt(next + 2) is "at" or "in" or "on" => true,
            "a" or "an" or "my" or "our" or "another" => hasDate && Near(clause, next + 1, Engagements),
            "jury" => hasDate && clause.WordAt(next + 1) is "duty" or "service",
            _ => false,
        };
    }

    /// <summary>"thinking of retiring", "considering a move", "toying with the idea": a mind that is not made up.</summary>
    public static bool ThinksOf(Clause clause, int next) => clause.WordAt(next) switch
    {
        "thinking" => clause.WordAt(next + 1) is "of" or "about" && IsDoing(clause.WordAt(next + 2)),
        "considering" => IsDoing(clause.WordAt(next + 1)) || (clause.WordAt(next + 1) is "a" && clause.WordAt(next + 2) is "move" or "change"),
        "toying" => clause.WordAt(next + 1) is "with",
        _ => false,
    };

    private static bool IsDoing(string word) => word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal) && word is not ("having" or "being" or "asking" or "doing" or "something" or "anything");

    private static bool Near(Clause clause, int from, FrozenSet<string> nouns) => Enumerable.Range(from, 3).Any(at => nouns.Contains(clause.WordAt(at)));
}
