using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Common first names of several languages.</summary>
internal static class FirstNames
{
    private static readonly FrozenSet<string> Names = "ada adam alan alex alice amy ana andrew angela anna anne arthur ben beth bob carl carol chris clara claire daniel david diana edward elena ella emily emma eric eva frank fred george grace hannah harry helen henry ian ines ivan jack james jane jean john jonas julia karen karl kate laura lena leo linda lisa lucas lucy luis maria mark martin mary matthew max michael nina noor nora oliver olga omar oscar paul peter philip rachel rita robert ruth sam sara sarah sofia stefan steve susan thomas tim tom tony victor vera walter will william".Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a known first name in lower case.</summary>
    public static bool Contains(string lower) => Names.Contains(lower);
}
