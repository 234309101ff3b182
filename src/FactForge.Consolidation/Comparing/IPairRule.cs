namespace FactForge.Consolidation;

/// <summary>One rule about a pair of wordings. A rule speaks or is silent; the order of rules is in <see cref="PairRules"/>.</summary>
internal interface IPairRule
{
    /// <summary>What the rule says of the pair; null where it has nothing to say.</summary>
    Comparison? Look(Pairing pair);
}
