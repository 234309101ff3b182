namespace FactForge.Consolidation;

/// <summary>A part of a month as people name it: "mid-June".</summary>
internal enum PartOfMonth
{
    /// <summary>Its first days.</summary>
    Early,

    /// <summary>The days around the fifteenth.</summary>
    Mid,

    /// <summary>Its last days.</summary>
    Late,
}
