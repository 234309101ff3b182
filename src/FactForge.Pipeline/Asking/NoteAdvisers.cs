using System.Globalization;
using FactForge.Consolidation;

namespace FactForge.Pipeline.Asking;

/// <summary>The models that are asked about the wordings of notes; any of them may be missing.</summary>
/// <param name="Judge">Who settles pairs that the rules leave undecided.</param>
/// <param name="JudgeModel">Its model's name.</param>
/// <param name="Nominator">Who nominates pairs that are near in meaning.</param>
/// <param name="EmbedModel">Its model's name.</param>
internal sealed record NoteAdvisers(IJudge? Judge, string? JudgeModel, Nominator? Nominator, string? EmbedModel)
{
    /// <summary>Nobody.</summary>
    public static NoteAdvisers None { get; } = new(null, null, null, null);

    /// <summary>What they are called, where what follows from them is remembered.</summary>
    public string Name => Nominator switch
    {
        null => JudgeModel ?? "",
        { Least: ModelConfiguration.UsualNear } => $"{JudgeModel} {EmbedModel}",
        { Least: var least } => string.Create(CultureInfo.InvariantCulture, $"{JudgeModel} {EmbedModel} {least:R}"),
    };
}
