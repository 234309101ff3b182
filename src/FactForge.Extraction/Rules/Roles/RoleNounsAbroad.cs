using System.Collections.Frozen;
using FactForge.Extraction.Language;

namespace FactForge.Extraction.Rules.Roles;

/// <summary>Nouns of trades and offices in German, French and Spanish; German builds them without end, so that endings count.</summary>
internal static class RoleNounsAbroad
{
    private static readonly FrozenSet<string> Nouns = WordSet.Of(
        """
        ansprechpartner ansprechpartnerin meister meisterin geselle gesellin buchhalter buchhalterin sekretär sekretärin assistent assistentin berater beraterin verkäufer verkäuferin techniker technikerin entwickler entwicklerin
        architekt architektin lehrer lehrerin professor professorin arzt ärztin anwalt anwältin vorsitzender vorsitzende kassenwart kassenwartin kassierer kassiererin schriftführer schriftführerin inhaber inhaberin gründer gründerin prokurist
        prokuristin disponent disponentin redakteur redakteurin lektor lektorin leiter leiterin chef chefin geschäftsführer geschäftsführerin vorstand ingenieur ingenieurin referent referentin sachbearbeiter sachbearbeiterin koordinator
        koordinatorin beauftragter beauftragte direktor direktorin präsident präsidentin rektor rektorin dekan dekanin intendant intendantin vorsteher vorsteherin vereinsvorsitzende polier poliererin bauleiter betriebsrat schulleiter hausmeister küster pfarrer pfarrerin bürgermeister trainer trainerin lehrling werkstattleiter auszubildender auszubildende azubi lehrling volontär volontärin praktikant praktikantin tischler tischlerin schreiner schreinerin pfleger pflegerin kurator kuratorin restaurator restauratorin stellvertreter stellvertreterin
        skippeur skippeuse menuisier menuisière boulanger boulangère cuisinier cuisinière maire proviseur proviseure instituteur institutrice facteur journaliste éditeur éditrice graphiste imprimeur imprimeuse chauffeur moniteur monitrice animateur animatrice ingénieur ingénieure technicien technicienne comptable secrétaire assistant assistante vendeur vendeuse professeur professeure médecin avocat avocate architecte acheteur acheteuse conseiller conseillère coordinateur coordinatrice trésorier
        trésorière rédacteur rédactrice chercheur chercheuse laborantin laborantine infirmier infirmière gestionnaire attaché attachée adjoint adjointe associé associée fondateur fondatrice vigneron vigneronne directeur directrice responsable
        président présidente chargé chargée gérant gérante cheffe régisseur régisseuse bibliothécaire conservateur conservatrice traducteur traductrice stagiaire apprenti apprentie doctorant doctorante
        panadero panadera cocinero cocinera alcalde alcaldesa periodista editor editora impresor impresora chófer monitor monitora enfermero enfermera farmacéutico farmacéutica veterinario veterinaria delegado delegada ingeniero ingeniera técnico técnica contable secretario secretaria ayudante vendedor vendedora profesor profesora médico médica abogado abogada arquitecto arquitecta comprador compradora asesor asesora coordinador coordinadora tesorero
        tesorera redactor redactora investigador investigadora enólogo enóloga bodeguero bodeguera comercial administrativo administrativa dueño dueña socio socia fundador fundadora maestro maestra capataz director directora gerente encargado
        encargada presidente presidenta jefe jefa responsable traductor traductora conservador conservadora becario becaria aprendiz
        """);

    private static readonly string[] GermanEndings = ["leiter", "leiterin", "meister", "meisterin", "berater", "beraterin", "ingenieur", "ingenieurin", "referent", "referentin", "beauftragte", "beauftragter", "führer", "führerin", "techniker", "technikerin", "arbeiter", "arbeiterin", "assistent", "assistentin", "assistenz", "manager", "managerin", "wart", "pfleger", "pflegerin", "forscher", "forscherin", "arzt", "ärztin", "anwalt", "anwältin", "lehrer", "lehrerin", "händler", "händlerin", "sprecher", "sprecherin", "vertreter", "vertreterin", "verwalter", "verwalterin", "planer", "planerin", "prüfer", "prüferin", "zeichner", "zeichnerin", "entwickler", "entwicklerin", "trainer", "trainerin", "bauer", "bäuerin", "schwester"];

    /// <summary>True for such a noun in lower case.</summary>
    public static bool Contains(string lower) => Nouns.Contains(lower) || RoleNouns.Contains(lower) || GermanEndings.Any(ending => lower.Length > ending.Length + 2 && lower.EndsWith(ending, StringComparison.Ordinal));
}
