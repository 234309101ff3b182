namespace FactForge.Prompting;

/// <summary>What one batch may hold; more goes into a second. Source: OpenAI and Azure OpenAI, "Batch": 50,000 requests and 200 MB a file (Azure takes more requests).</summary>
/// <param name="Lines">Most questions.</param>
/// <param name="Bytes">Most bytes of the input file.</param>
public sealed record BatchLimits(int Lines = 50_000, long Bytes = 200_000_000);
