using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules;

/// <summary>A rule that reads the author's sentences one by one.</summary>
internal abstract class SentenceRule : Rule
{
    /// <inheritdoc/>
    public sealed override void Find(MessageReading reading, ICollection<Finding> findings)
    {
        foreach (var sentence in reading.Sentences)
            Read(sentence, reading, findings);
    }

    /// <summary>Adds what it finds in one sentence.</summary>
    protected abstract void Read(Sentence sentence, MessageReading reading, ICollection<Finding> findings);
}
