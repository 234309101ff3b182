using FactForge.Consolidation;
using FactForge.Notes;
using FactForge.Pipeline.Evaluating;

namespace FactForge.Pipeline;

/// <summary>How well one section, or all sections of one kind, were tidied.</summary>
/// <param name="Section">The section.</param>
/// <param name="Before">Labelled entries before.</param>
/// <param name="After">Entries left.</param>
/// <param name="Clusters">Gold clusters.</param>
/// <param name="GoldPairs">Pairs that say the same.</param>
/// <param name="RightPairs">Of these, pairs brought together.</param>
/// <param name="WrongPairs">Pairs brought together that say different things.</param>
public sealed record EvaluatedSection(SectionKind Section, int Before, int After, int Clusters, int GoldPairs, int RightPairs, int WrongPairs)
{
    /// <summary>Pairwise recall, from 0 to 1.</summary>
    public double Recall => GoldPairs == 0 ? 1 : RightPairs / (double)GoldPairs;

    /// <summary>Pairwise precision, from 0 to 1.</summary>
    public double Precision => RightPairs + WrongPairs == 0 ? 1 : RightPairs / (double)(RightPairs + WrongPairs);
}

/// <summary>One labelled note.</summary>
/// <param name="Note">Its path below the folder.</param>
/// <param name="Sections">A score a section.</param>
/// <param name="WrongMerges">Entries that gave way to one that says something else.</param>
/// <param name="TermsGone">Numbers, dates, names and quoted terms that stand neither in the note nor in a question.</param>
/// <param name="Questions">Questions left for the owner.</param>
/// <param name="IsSettled">True where tidying the tidied note changes nothing.</param>
public sealed record EvaluatedNote(string Note, IReadOnlyList<EvaluatedSection> Sections, int WrongMerges, IReadOnlyList<string> TermsGone, int Questions, bool IsSettled);

/// <summary>How well labelled notes are tidied.</summary>
public sealed record NotesEvaluation
{
    /// <summary>Why nothing was evaluated; null where something was.</summary>
    public string? Refusal { get; init; }

    /// <summary>Note by note.</summary>
    public IReadOnlyList<EvaluatedNote> Notes { get; init; } = [];

    /// <summary>All notes together, a section.</summary>
    public IReadOnlyList<EvaluatedSection> Sections { get; init; } = [];

    /// <summary>Wrong merges in all.</summary>
    public int WrongMerges { get; init; }

    /// <summary>Terms gone in all.</summary>
    public int TermsGone { get; init; }

    /// <summary>Tidies every labelled note of a folder, by the rules alone, and holds it against its labels. Nothing is written.</summary>
    /// <param name="folder">A folder in which <c>labels.tsv</c> files stand beside a note each.</param>
    public static NotesEvaluation Of(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        if (!EvaluationFilesDoor.FolderExists(folder))
            return new NotesEvaluation { Refusal = $"There is no folder at {folder}: name one with labelled notes." };
        var notes = new List<EvaluatedNote>();
        foreach (var (path, labels) in EvaluationFilesDoor.LabelledNotes(folder))
        {
            try
            {
                notes.Add(Evaluate(Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/'), EvaluationFilesDoor.Bytes(path), EvaluationFilesDoor.Lines(labels)));
            }
            catch (FormatException fault)
            {
                return new NotesEvaluation { Refusal = $"{labels} cannot be read: {fault.Message}" };
            }
        }

        if (notes.Count == 0)
            return new NotesEvaluation { Refusal = $"There is no labelled note at {folder}: a labelled note is one Markdown file with a labels.tsv beside it." };
        var sections = notes.SelectMany(note => note.Sections).GroupBy(section => section.Section).OrderBy(group => group.Key)
            .Select(group => new EvaluatedSection(group.Key, group.Sum(s => s.Before), group.Sum(s => s.After), group.Sum(s => s.Clusters), group.Sum(s => s.GoldPairs), group.Sum(s => s.RightPairs), group.Sum(s => s.WrongPairs)));
        return new NotesEvaluation
        {
            Notes = notes,
            Sections = [.. sections],
            WrongMerges = notes.Sum(note => note.WrongMerges),
            TermsGone = notes.Sum(note => note.TermsGone.Count),
        };
    }

    private static EvaluatedNote Evaluate(string path, byte[] bytes, IReadOnlyList<string> labels)
    {
        var text = NoteFile.Of(path, bytes).Text;
        var note = NoteParser.Parse(text);
        var tidied = Tidier.Tidy(PersonOf(note), note, NoteMemory.None, TidySettings.Default);
        var score = TidyScore.Of(note, tidied, TidyScore.ReadLabels(labels));
        var after = NoteParser.Parse(NoteEdit.Apply(text, NoteComposer.Compose(note, tidied.Changes)));
        // What was asked is still open then.
        var again = Tidier.Tidy(PersonOf(after), after, NoteMemory.None, TidySettings.Default with { HasOtherQuestions = tidied.Reviews.Count > 0 });
        return new EvaluatedNote(
            path,
            [.. score.Sections.Select(section => new EvaluatedSection(section.Section, section.Before, section.After, section.Clusters, section.GoldPairs, section.RightPairs, section.WrongPairs))],
            score.WrongMerges.Count, score.TermsGone, tidied.Reviews.Count, NoteComposer.Compose(after, again.Changes).Count == 0);
    }

    private static Person PersonOf(Note note)
    {
        var identity = NoteIdentity.Of(note);
        return new Person(new PersonId("evaluated"), identity.Title ?? "?", identity.Addresses) { Aliases = identity.Aliases, Organisation = note.FrontMatter?.Value("company") };
    }
}
