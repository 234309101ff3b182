using System.Collections.Frozen;

namespace FactForge.Extraction.Language;

/// <summary>Common nouns of business and everyday life that mail sentences begin with: with a capital there, they are no names.</summary>
internal static class CommonNouns
{
    private static readonly FrozenSet<string> Words = WordSet.Of(
        """
        access account agenda air answer approval area arrival artwork audit balance bank batch bed bike bill boat body book booking box bread brake bread breakfast budget bug build building bus button cable cake call camp capacity
        car card carrier case cash catalogue chair change charge check church class client clock coach coffee colour committee company contract contractor copy cost council country couple course court cover crane credit crew cut
        cutover data date day deadline deal debt delay delivery demand deposit desk dinner discount doctor door draft drawing driver engine entry error estimate event exam exhibition export fabric fee fence ferry figure file film
        final fine finish fire firmware flight floor flour food form forecast frame freight fuel function fund garden gas gate glass goods grant ground group half hall head health heat heating help holiday home hotel hour house
        ice import income index insurance insurer interest interview invoice issue item job journal journey key kit kitchen lab label land landlord law lead lease leave length letter level library lift light limit line list load
        loan loss lot lunch machine mail map margin material meal media medical meeting member method milk minutes model moisture money month morning mould museum music network news night noise note notice number oil order
        outcome output oven owner page paint paper parking part parts party pass password patient pay people percent performance permit phone photo photos piano picture piece pilot pipe pipes place plan planning planks plant
        plants plate player point policy pool post power press price prices print printer problem process product profit program programme progress project proof property proposal provider pump pumps quality quote radio rail
        rain range rate rates reader reason recipe record release rent report request research reserve response rest result results return review revenue ride risk road rollback roof room rooms rule sale sales sample samples
        schedule school screed season seat seats section security seeds server service session set share sheep ship shop site size skin software soil sound source space speaker spec speed spend staff stage stand start state
        station status steel step stock stone stop storage store street string student study stuff subject supplier supply support survey switch system table talk tank target tax team tender term terms test text theatre ticket
        tickets tile tiles time title toner tool top total tour tower town track trade train training transport travel treatment trench trip truck turnaround turnover tutor type unit update user value van version vet visa visit
        visitors voice volume vote volunteers wage wall warranty water weather web week weight wheel window wine winter wire wood word work workers working works workshop yard year yield zone
        """);

    /// <summary>True for such a noun in lower case, or its plural.</summary>
    public static bool Contains(string lower) => Words.Contains(lower) || (lower.Length > 3 && lower[^1] == 's' && (Words.Contains(lower[..^1]) || (lower.EndsWith("ies", StringComparison.Ordinal) && Words.Contains(lower[..^3] + "y"))));
}
