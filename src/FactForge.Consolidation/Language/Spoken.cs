using System.Buffers;

namespace FactForge.Consolidation;

/// <summary>Times, limits and measures told in words, brought to the one way in which figures tell them: "seven in the morning", "by the end of May", "cannot take more than 9.4 m".</summary>
internal static class Spoken
{
    // In this order: a turn may bring words that a later one looks for.
    private static readonly IReadOnlyList<Turn> Turns = [.. TurnsOfTelling.All, .. TurnsOfEmphasis.All, .. TurnsOfAbility.All, .. TurnsOfLack.All, .. TurnsOfPrice.All, .. TurnsOfOffice.All, .. TurnsOfOrder.All, .. TurnsOfGoing.All, .. TurnsOfWork.All, .. TurnsOfHealth.All, .. TurnsOfMind.All, .. TurnsOfAccount.All, .. TurnsOfHabit.All, .. TurnsOfCause.All, .. TurnsOfMeasure.All, .. TurnsOfStanding.All, .. TurnsOfSpeech.All, .. TurnsOfRegard.All, .. TurnsOfComplaint.All, .. TurnsOfCompany.All, .. TurnsOfOrigin.All, .. TurnsOfBelonging.All, .. TurnsOfLimit.All, .. TurnsOfTime.All];

    private static readonly SearchValues<string> AnyCue = SearchValues.Create([.. Turns.SelectMany(turn => turn.Cues).Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);

    /// <summary>The text with such times, limits and measures in figures.</summary>
    public static string InFigures(string text)
    {
        if (text.AsSpan().ContainsAny(AnyCue))
        {
            foreach (var turn in Turns)
                text = turn.In(text);
        }

        return MeasuresInFull.In(text);
    }
}
