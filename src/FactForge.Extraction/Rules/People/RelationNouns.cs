using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.People;

/// <summary>Nouns that say how one person stands to another ("my colleague Noor Haddad").</summary>
internal static class RelationNouns
{
    private static readonly FrozenSet<string> Reporting = WordSet.Of("boss manager supervisor chef vorgesetzter vorgesetzte jefe jefa responsable supérieur supérieure");

    private static readonly FrozenSet<string> Others = WordSet.Of(
        "colleague deputy replacement remplaçant remplaçante sustituto sustituta assistant associate secretary successor predecessor brother sister wife husband partner friend client customer neighbour neighbor daughter son mother father mum dad cousin uncle aunt nephew niece "
        + "sister-in-law brother-in-law mother-in-law father-in-law son-in-law daughter-in-law grandson granddaughter grandfather grandmother stepson stepdaughter godson goddaughter mentor flatmate fiancé fiancée fiance boyfriend girlfriend landlord tenant co-founder cofounder co-author teammate counterpart tutor student intern apprentice lawyer solicitor accountant "
        + "sohn tochter vater mutter schwager schwägerin neffe nichte enkel enkelin fils fille père mère neveu nièce gendre hijo hija padre madre primo prima sobrino sobrina cuñado cuñada "
        + "kollege kollegin stellvertreter stellvertreterin nachfolger nachfolgerin vorgänger vorgängerin assistentin assistenz mann frau bruder schwester "
        + "collègue adjoint adjointe assistante frère sœur mari femme successeur compañero compañera colega hermano hermana marido mujer esposa socio socia ayudante");

    /// <summary>True for any of them.</summary>
    public static bool Contains(string lower) => Others.Contains(lower) || Reporting.Contains(lower);

    /// <summary>True where the one so called works in the same house: a deputy does, a friend may not.</summary>
    public static bool IsInTheHouse(string lower) => lower is "deputy" or "assistant" or "associate" or "secretary" or "apprentice" or "intern" or "stellvertreter" or "stellvertreterin" or "assistentin" or "assistenz" or "adjoint" or "adjointe" or "assistante" or "ayudante";

    /// <summary>True where the one so called is reported to.</summary>
    public static bool IsManager(string lower) => Reporting.Contains(lower);
}
