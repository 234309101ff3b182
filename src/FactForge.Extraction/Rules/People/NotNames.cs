using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Capitalised words that tell that the group they stand in is a place, a firm, a heading or a product.</summary>
internal static class NotNames
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        "street road lane court house hall park square avenue bridge river lake hill school college university universität université universidad institute institut hospital trust bank group ltd limited inc llc llp gmbh ag plc "
        + "company corporation corp society association council committee board department team office project programme program center centre club church cathedral museum theatre library hotel station airport port north south east west "
        + "northern southern eastern western central new old great san los las saint united royal national international european british american german french spanish italian english dutch polish swedish irish scottish welsh chinese japanese indian african "
        + "head chief senior junior director manager officer partner founder president chair chairman professor teacher engineer consultant "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday christmas easter dear hi hello hey thanks kind best warm regards cheers level unit room "
        + "phase version store section page table annex appendix act bill law tax data cloud server windows linux google microsoft apple amazon azure office excel word teams zoom slack outlook red blue green black white golden "
        + "farm mill works yard dock quay valley county city town village island islands sea bay cape mount lot part step stage plan report review meeting agenda "
        + "systems software solutions consulting services energy power water rail foods media press records studios brothers sons associates partners industries holdings logistics airlines insurance capital ventures labs laboratory "
        + "january's show fair festival conference summit prize award cup league");

    private static readonly FrozenSet<string> Cities = WordSet.Of(
        "london paris berlin madrid rome lisbon vienna dublin oslo stockholm copenhagen helsinki warsaw prague budapest athens amsterdam brussels geneva zurich munich hamburg bremen cologne frankfurt barcelona seville milan turin naples "
        + "york boston chicago dallas houston austin denver seattle portland sydney melbourne toronto tokyo beijing shanghai delhi mumbai singapore dubai leeds manchester bristol glasgow edinburgh cardiff belfast liverpool oxford cambridge");

    /// <summary>True where no part of a person's name is such a word.</summary>
    public static bool Contains(string lower) => Words.Contains(lower) || Cities.Contains(lower);
}
