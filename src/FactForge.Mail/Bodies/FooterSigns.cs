using FactForge.Mail.Wording;

namespace FactForge.Mail.Bodies;

/// <summary>
/// Weighs how much a paragraph reads like what others than the writer append. A word that a person may write as well ("confidential", "scanned by") weighs
/// little: several have to come together, with words that no person writes or with talk of the message itself.
/// </summary>
internal static class FooterSigns
{
    /// <summary>What proves a footer below words of the writer.</summary>
    public const int Enough = 4;

    /// <summary>What proves one where nothing else is the writer's: then a whole message would be lost.</summary>
    public const int EnoughAlone = 6;

    /// <summary>What a paragraph above a proven one weighs at least to be of the same notice.</summary>
    public const int EnoughAbove = 3;

    /// <summary>What a paragraph below a proven one weighs at least.</summary>
    public const int EnoughBelow = 1;

    private const int LongestNotice = 6000;
    private const int LongestService = 1200;
    private const int MostServiceLines = 12;
    private const int ShortestLegal = 80;
    private const int FirstPersonTakes = 3;

    /// <summary>What list and mail services write, and nobody else.</summary>
    private static readonly string[] SureService =
    [
        "mailman/listinfo", "mailing list\nhttp", "mailing list -- ", "view this message in context", "view it on github", "reply to this email directly", "you received this message because you are subscribed", "sent from: http",
        "stop receiving emails from it", "for additional commands, ", "do you yahoo!?", "free email from hotmail", "join the world's largest e-mail service", "msn explorer", "checked by avg",
    ];

    /// <summary>What says why a message came.</summary>
    private static readonly string[] Because =
    [
        "receiving this because", "receiving this e-mail because", "receiving this email because", "receiving this message because", "receive this because", "receive this e-mail because", "receive this email because", "receive this message because",
        "received this because", "received this e-mail because", "received this email because", "received this message because",
        "sie erhalten diese e-mail, weil", "sie erhalten diese nachricht, weil", "vous recevez ce message car", "vous recevez cet e-mail", "vous recevez ce courriel", "recibe este mensaje porque", "ha recibido este mensaje porque", "recibió este mensaje porque",
        "ricevi questa email perché", "hai ricevuto questo messaggio perché", "ontvangt deze e-mail omdat", "ontvangt dit bericht omdat",
    ];

    /// <summary>What list and mail services write, and a person who speaks of them.</summary>
    private static readonly string[] Service =
    [
        "to unsubscribe", "unsubscribe from this", "unsubscribe send", "unsubscribe:", "unsubscribe, e-mail", "-unsubscribe@", "mailing list archive", "manage your subscription", "get your free e-mail", "get your free email", "get your own free", "get your private",
        "virus-free", "virenfrei", "scanned by", "scanned for virus", "checked for virus", "auf viren ", "believed to be clean", "se désabonner", "vous désabonner", "désinscri", "abbestellen", "newsletter abmelden", "darse de baja", "dar de baja", "annullare l'iscrizione", "cancellare l'iscrizione", "afmelden",
    ];

    /// <summary>What notices say, and nobody else.</summary>
    private static readonly string[] SureLegal =
    [
        "intended recipient", "intended addressee", "named addressee", "named recipient", "intended solely", "intended only for", "intended for the addressee", "solely for the addressee", "for the sole use", "for the use of the individual", "individual or entity",
        "received this e-mail in error", "received this email in error", "received this mail in error", "received this message in error", "received this communication in error", "received this transmission in error",
        "not the addressee", "notify the sender", "advise the sender", "do not necessarily represent", "do not necessarily reflect", "not necessarily those of", "delete it from your system", "addressee only", "for the addressee", "registered in england", "legally privileged",
        "accept no liability", "accepts no liability", "accepts no responsibility", "consider the environment before printing",
        "bestimmungsgemäße", "nicht der beabsichtigte", "nicht der richtige adressat", "irrtümlich erhalten", "vernichten sie", "rechtlich geschützt", "unbefugte weitergabe", "sitz der gesellschaft:", "registergericht:",
        "l'intention exclusive", "l’intention exclusive", "usage exclusif", "reçu ce message par erreur", "reçu ce courriel par erreur", "recibido este mensaje por error", "recibido este correo por error", "exclusivamente a su destinatario", "uso exclusivo",
        "ricevuto questo messaggio per errore", "esclusivamente al destinatario", "uso esclusivo", "uitsluitend bestemd", "niet de geadresseerde", "niet de bedoelde",
    ];

    /// <summary>What notices say and people as well.</summary>
    private static readonly string[] Legal =
    [
        "confidential", "privileged", "disclaimer", "in error", "strictly prohibited", "unauthorized", "unauthorised", "legally binding", "virus", "delete this", "please delete", "registered office", "consider the environment", "recipient", "addressee",
        "vertraulich", "amtsgericht", "handelsregister", "hrb ", "ust-id", "sitz der gesellschaft", "geschäftsführer:", "vorstand:", "aufsichtsrat", "absender", "empfänger", "unbefugt",
        "confidentiel", "destinataire", "par erreur", "détruire", "strictement interdit", "expéditeur", "confidencial", "destinatario", "por error", "eliminarlo", "eliminación", "remitente",
        "riservat", "destinatari", "per errore", "mittente", "vertrouwelijk", "geadresseerde", "ten onrechte", "afzender",
    ];

    private static readonly (string Phrase, int Weight, bool IsLegal)[] Phrases =
    [
        .. SureService.Select(phrase => (phrase, 4, false)), .. Because.Select(phrase => (phrase, 3, false)), .. Service.Select(phrase => (phrase, 2, false)),
        .. SureLegal.Select(phrase => (phrase, 2, true)), .. Legal.Select(phrase => (phrase, 1, true)),
    ];

    private static readonly PhraseFinder Any = new(Phrases.Select(phrase => phrase.Phrase));
    private static readonly ILookup<char, int> ByLetter = Enumerable.Range(0, Phrases.Length).OrderByDescending(at => Phrases[at].Weight).ThenByDescending(at => Phrases[at].Phrase.Length).ToLookup(at => Phrases[at].Phrase[0]);

    /// <summary>What speaks of the message itself.</summary>
    private static readonly PhraseFinder Itself = new(
        [
            "this e-mail", "this email", "this mail", "this message", "this transmission", "this communication", "this electronic", "e-mail message", "email message", "attachments", "diese e-mail", "diese mail", "diese nachricht", "dieser e-mail", "dieser nachricht",
            "ce message", "ce courriel", "ce mail", "cet e-mail", "pièces jointes", "este mensaje", "este correo", "questo messaggio", "questa e-mail", "questa mail", "dit bericht", "deze e-mail", "dit e-mailbericht", "esta mensagem", "este e-mail",
        ]);

    /// <summary>The weight of a paragraph of so many lines, what stands above it not counted; 0 where nothing in it is a notice's or a footer's.</summary>
    /// <param name="paragraph">Its words.</param>
    /// <param name="lines">How many lines they stand on.</param>
    /// <param name="isShort">True where a short one may be a legal notice: below another alone.</param>
    public static int Weigh(ReadOnlySpan<char> paragraph, int lines, bool isShort)
    {
        if (paragraph.Length > LongestNotice)
        {
            return 0;
        }

        var isService = lines <= MostServiceLines && paragraph.Length < LongestService;
        var isLegal = isShort || paragraph.Length > ShortestLegal;
        var (weight, service) = (0, false);
        Span<bool> seen = stackalloc bool[Phrases.Length];
        for (var from = 0; from < paragraph.Length;)
        {
            var at = Any.IndexIn(paragraph[from..]);
            if (at < 0)
            {
                break;
            }

            from += at;
            var known = PhraseAt(paragraph[from..]);
            var (phrase, of, legal) = Phrases[known];
            if (!seen[known] && (legal ? isLegal : isService))
            {
                seen[known] = true;
                weight += of + (!legal && (from == 0 || paragraph[from - 1] == '\n') ? 1 : 0);
                service |= !legal;
            }

            from += phrase.Length;
        }

        if (weight == 0)
        {
            return 0;
        }

        weight += Itself.IsIn(paragraph) ? 1 : 0;
        weight += service && (paragraph.Contains("http", StringComparison.OrdinalIgnoreCase) || paragraph.Contains("www.", StringComparison.OrdinalIgnoreCase) || paragraph.Contains('@')) ? 1 : 0;
        return Math.Max(0, FirstPerson.Speaks(paragraph) ? weight - FirstPersonTakes : weight);
    }

    private static int PhraseAt(ReadOnlySpan<char> words)
    {
        var first = char.ToLowerInvariant(words[0]);
        foreach (var known in ByLetter[first])
        {
            if (words.StartsWith(Phrases[known].Phrase, StringComparison.OrdinalIgnoreCase))
            {
                return known;
            }
        }

        return Phrases.Length - 1;
    }
}
