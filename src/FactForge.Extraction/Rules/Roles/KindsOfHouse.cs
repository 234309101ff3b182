using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>Nouns by which German, French and Spanish speak of a house without its name ("die Firma", "l'entreprise", "la empresa"), and how English does.</summary>
internal static class KindsOfHouse
{
    private static readonly FrozenDictionary<string, string> English = new (string English, string Nouns)[]
    {
        ("the company", "firma unternehmen betrieb gesellschaft entreprise société boîte firme empresa compañía sociedad"),
        ("the publisher", "verlag"),
        ("the law firm", "kanzlei bufete"),
        ("the clinic", "klinik"),
        ("the hospital", "krankenhaus hôpital"),
        ("the school", "schule école escuela colegio"),
        ("the university", "universität université universidad"),
        ("the association", "verein association asociación"),
        ("the foundation", "stiftung fondation fundación"),
        ("the cooperative", "genossenschaft coopérative cooperativa"),
        ("the authority", "behörde"),
        ("the workshop", "werkstatt"),
        ("the editorial office", "redaktion"),
        ("the practice", "cabinet"),
        ("the laboratory", "laboratoire laboratorio"),
        ("the theatre", "théâtre teatro"),
        ("the museum", "musée museo"),
        ("the town hall", "mairie ayuntamiento"),
    }.SelectMany(kind => WordSet.Of(kind.Nouns).Select(noun => (noun, kind.English))).ToFrozenDictionary(kind => kind.noun, kind => kind.English, StringComparer.Ordinal);

    /// <summary>How English speaks of such a house; null for any other word.</summary>
    public static string? InEnglish(string lower) => English.GetValueOrDefault(lower);

    private static readonly FrozenSet<string> Trades = WordSet.Of(
        "imprimerie boulangerie menuiserie domaine cave librairie garage clinique lycée collège institut agence atelier chantier port compagnie banque brasserie ferme hôtel restaurant voilerie maison "
        + "imprenta panadería librería taller talleres bodega bodegas clínica instituto agencia astillero astilleros puerto banco hotel restaurante granja");

    /// <summary>True for a noun, written small, of a house whose name follows it and belongs to it: "l'imprimerie Malouine", "el puerto de Algeciras".</summary>
    public static bool IsNamedWith(Token token) =>
        token.IsWord && !token.IsCapital && Elision.Without(token.Lower) is var word && (Trades.Contains(word) || English.ContainsKey(word) || OrganisationCues.HasKind(word));

    /// <summary>True for a general word for a house, written small, that a name follows: "la maison Leclair", "la empresa Lanasur".</summary>
    public static bool IsWritten(Token token) =>
        token.IsWord && !token.IsCapital && Elision.Without(token.Lower) is "maison" or "société" or "entreprise" or "firme" or "casa" or "empresa" or "compañía" or "firma";
}
