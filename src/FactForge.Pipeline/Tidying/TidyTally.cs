namespace FactForge.Pipeline.Tidying;

/// <summary>What a tidying has done so far.</summary>
internal sealed class TidyTally
{
    private readonly List<TidiedNote> notes = [];
    private readonly List<RunFailure> failures = [];
    private readonly List<string> remarks = [];

    public IReadOnlyList<TidiedNote> Notes => notes;

    public IReadOnlyList<RunFailure> Failures => failures;

    public IReadOnlyList<string> Remarks => remarks;

    public int Looked { get; private set; }

    public int Kept { get; private set; }

    public void Look(TidiedNote note)
    {
        Looked++;
        if (note.Diff.Length > 0 || note.Questions.Count > 0)
            notes.Add(note);
    }

    /// <summary>Pairs that the judge gave no answer about.</summary>
    public int Unanswered { get; private set; }

    /// <summary>Why the first has none.</summary>
    public string UnansweredWhy { get; private set; } = "";

    public void LeaveUnanswered(int pairs, string why)
    {
        Unanswered += pairs;
        if (UnansweredWhy.Length == 0)
            UnansweredWhy = why;
    }

    public void Keep()
    {
        Looked++;
        Kept++;
    }

    public void Remark(string remark) => remarks.Add(remark);

    /// <summary>Remarks what would be said of every note.</summary>
    public void RemarkOnce(string remark)
    {
        if (!remarks.Contains(remark))
            remarks.Add(remark);
    }

    public void Fail(string stage, string part, string reason) => failures.Add(new RunFailure(stage, part, reason));
}
