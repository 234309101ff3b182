namespace FactForge.Mail.Bodies;

/// <summary>What mail services and scanners add of their own, and what houses have added against printing.</summary>
internal static class ServiceWords
{
    /// <summary>What services and scanners write, and nobody else.</summary>
    public static string[] Certain => ["do you yahoo!?", "free email from hotmail", "join the world's largest e-mail service", "msn explorer", "checked by avg", "virus signature database", "dangerous content by mailscanner"];

    /// <summary>Their advertisement.</summary>
    public static string[] Sure => ["get your free e-mail", "get your free email", "get your own free", "get your private"];

    /// <summary>That nothing was found.</summary>
    public static string[] Scans =>
    [
        "virus-free", "virus free", "virenfrei", "sans virus", "libre de virus", "privo di virus", "virusvrij", "livre de vírus", "sem vírus", "virusfri", "wolny od wirusów", "wolna od wirusów", "bez virů", "been scanned", "scanned for", "checked for virus", "no virus found", "auf viren ", "believed to be clean", "analyse antivirus", "contra virus",
    ];

    /// <summary>What was looked for, and by whom.</summary>
    public static string[] Dangers => ["scanned by", "checked by", "for virus", "for malware", "antivirus", "anti-virus", "virus database", "dangerous content", "email security", "e-mail security", "spam filter"];

    /// <summary>When to think.</summary>
    public static string[] BeforePrinting =>
    [
        "before printing", "before you print", "to print this", "print this email unless", "print this e-mail unless", "ausdruck", "mail drucken", "bevor sie diese e-mail", "bevor sie diese mail", "bevor sie diese nachricht", "bevor du diese e-mail", "bevor du diese mail", "voordat u", "avant d'imprimer", "avant d’imprimer", "antes de imprimir", "prima di stampare", "voor u deze", "innan du skriver ut", "före utskrift",
        "før du printer", "inden du printer", "før du udskriver", "inden du udskriver", "før du skriver ut", "ennen tulost", "zanim wydruk", "przed wydrukowaniem", "než vytisknete", "перед тем как распечат", "прежде чем распечат",
    ];

    /// <summary>What to think of.</summary>
    public static string[] Environment =>
    [
        "environment", "save paper", "save a tree", "save trees", "die umwelt", "environnement", "medio ambiente", "medioambiente", "all'ambiente", "all’ambiente", "l'ambiente", "het milieu", "meio ambiente", "miljön", "miljøet", "ympäristö", "środowisk", "životní prostředí", "окружающей сред",
    ];
}
