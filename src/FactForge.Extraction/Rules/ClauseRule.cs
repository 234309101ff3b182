using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>A rule that reads the clauses in which the author speaks of themselves. What the mailbox's owner says of themselves is not wanted.</summary>
internal abstract class ClauseRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        if (reading.IsOwners)
            return;
        foreach (var clause in reading.AuthorClauses)
            Read(clause, reading, findings);
    }

    /// <summary>Adds what it finds in one clause.</summary>
    protected abstract void Read(Clause clause, MessageReading reading, ICollection<Finding> findings);
}
