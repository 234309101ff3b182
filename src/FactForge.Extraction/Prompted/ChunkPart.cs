namespace FactForge.Extraction.Prompted;

/// <summary>A message, or a stretch of one that is too long, as it stands in a question.</summary>
/// <param name="Message">The message.</param>
/// <param name="Text">The text shown.</param>
/// <param name="Part">Which part, from 1.</param>
/// <param name="Parts">Of how many.</param>
/// <param name="ContextOnly">True where it is shown and not asked about.</param>
/// <param name="Tokens">Tokens of the text.</param>
internal sealed record ChunkPart(Message Message, string Text, int Part, int Parts, bool ContextOnly, int Tokens);

/// <summary>What one question asks about, with its context, in order of the thread.</summary>
internal sealed record Chunk(IReadOnlyList<ChunkPart> Parts)
{
    /// <summary>The parts that are asked about.</summary>
    public IEnumerable<ChunkPart> Asked => Parts.Where(part => !part.ContextOnly);
}
