using FactForge.Mail.Threading;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>
/// Absence notes that no header marks as written by a program. Their subject is a program's; or it names an absence and the text agrees; or the text is an answer of which each
/// sentence belongs to such a note: that somebody is away, until when, and who is there instead. Who writes among other things of a free Friday has sentences of another kind.
/// </summary>
internal static class AbsenceNote
{
    private const int LongestNote = 1500;
    private const int LongestName = 12;

    private static readonly PhraseFinder Away = new(
    [
        "out of office", "out of the office", "i am away", "i'm away", "i will be away", "on vacation", "on annual leave", "on leave", "on holiday", "not in the office", "limited access to", "no access to my",
        "nicht im büro", "nicht im hause", "nicht im haus", "außer haus", "nicht erreichbar", "ich bin abwesend", "abwesend", "im urlaub", "nicht am arbeitsplatz", "je suis absent", "je suis actuellement absent", "absent du bureau", "absente du bureau", "en congé", "en vacances", "je serai absent",
        "fuera de la oficina", "estoy ausente", "estaré ausente", "de vacaciones", "fuori ufficio", "fuori sede", "sono assente", "sarò assente", "in ferie", "fora do escritório", "estou ausente", "estarei ausente", "de férias", "niet op kantoor", "afwezig", "met vakantie", "op vakantie",
        "inte på kontoret", "på semester", "ikke på kontoret", "på ferie", "poza biurem", "na urlopie", "jestem nieobecn", "mimo kancelář", "na dovolené", "в отпуске", "отсутствую",
    ]);

    private static readonly PhraseFinder Until = new(
        ["until", "till ", "return", "back on", "back in the office", "through ", "bis ", "ab dem", "zurück", "jusqu", "retour", "du ", "hasta", "regreso", "fino al", "rientr", "tornerò", "até", "regresso", "tot ", "t/m", "vanaf", "till ", "tillbaka", "til og med", "tilbake", "tilbage", "do dnia", "wracam", "do ", "до ", "вернусь"]);

    private static readonly PhraseFinder Instead = new(
    [
        "will not be forwarded", "is not being forwarded", "not be forwarded", "in urgent cases", "for urgent matters", "for urgent", "if urgent", "if it is urgent", "urgent matters", "urgent requests", "in case of emergency", "in my absence", "during my absence",
        "nicht weitergeleitet", "in dringenden", "bei dringenden", "dringende fälle", "vertretung", "vertritt mich", "in meiner abwesenheit", "während meiner abwesenheit", "en cas d'urgence", "pour toute urgence", "en mon absence", "pendant mon absence", "ne sera pas transféré",
        "en caso de urgencia", "para asuntos urgentes", "durante mi ausencia", "in caso di urgenza", "per urgenze", "per questioni urgenti", "em caso de urgência", "para assuntos urgentes", "bij dringende", "in dringende gevallen", "voor dringende", "i brådskande", "vid brådskande", "ved hastesaker", "i hastetilfælde", "w pilnych", "v naléhavých", "в срочных случаях", "по срочным вопросам",
    ]);

    private static readonly PhraseFinder Courtesies = new(
    [
        "thank you for your", "thanks for your", "as soon as", "reply to your", "respond to your", "answer your", "read your", "get back to you", "with limited", "dear ", "hello", "regards", "best wishes", "sincerely",
        "vielen dank für ihre", "vielen dank für deine", "danke für ihre", "danke für deine", "geehrte", "guten tag", "grüße", "grüßen", "gruß", "ihre e-mail", "ihre nachricht", "deine nachricht", "deine e-mail", "beantworte", "nach meiner rückkehr", "melde mich",
        "bonjour", "cordialement", "merci de votre", "merci pour votre", "votre message", "votre mail", "à mon retour", "buenos días", "gracias por", "saludos", "a mi regreso", "su mensaje", "buongiorno", "grazie per", "saluti", "al mio rientro", "bom dia", "obrigado pel", "cumprimentos",
        "bedankt voor", "groet", "uw bericht", "uw e-mail", "tack för", "hälsningar", "takk for", "tak for", "hilsen", "dziękuję za", "pozdrawiam", "děkuji za", "спасибо за", "с уважением",
    ]);

    private static readonly PhraseFinder Automatic = new(
    [
        "automated response", "automated reply", "automatic reply", "automatic response", "automated message", "auto-reply", "autoreply", "automatische antwort", "automatisch generiert", "automatisch erstellt", "réponse automatique", "message automatique",
        "respuesta automática", "risposta automatica", "resposta automática", "automatisch antwoord", "automatisch bericht", "automatiskt svar", "autosvar", "automatisk svar", "automatyczna odpowiedź", "odpowiedź automatyczna", "автоматический ответ", "автоответ",
    ]);

    /// <summary>The class with its reason; null where a person may have written it.</summary>
    public static MessageClassification? Tell(MessageSigns signs)
    {
        var isTold = SubjectWords.IsAutomaticReply(signs.Subject) && (signs.Has("X-Auto-Response-Suppress") || !BeginsAsReply(signs.Subject));
        isTold |= NamesAuthor(signs);
        var isNamed = !isTold && SubjectWords.NamesAbsence(signs.Subject) && !BeginsAsReply(signs.Subject);
        if (!isTold && !isNamed && !(signs.IsAnswer || SubjectText.Normalize(signs.Subject).IsReply))
            return null;
        // Nearly all answers are somebody's, and most are told by their length or have no figure.
        if (!isTold && !isNamed && OwnLength(signs) > LongestNote)
            return null;
        var own = Own(signs);
        if (isTold)
            return SubjectWords.NamesAbsence(signs.Subject) && own.AsSpan().ContainsAny('?', '？') && !Away.IsIn(own) && !signs.Has("X-Auto-Response-Suppress") ? null : new(MessageClass.AutomaticReply, "the subject is that of an absence note");
        if (isNamed)
            return Automatic.IsIn(own) || IsNote(own, signs.From) ? new(MessageClass.AutomaticReply, "the subject names an absence, and the text is that of an absence note") : null;
        return IsNote(own, signs.From) ? new(MessageClass.AutomaticReply, "the text is that of an absence note, and nothing else") : null;
    }

    // "Abwesenheitsnotiz Ada Byrne": the program's word, and who is away.
    private static bool NamesAuthor(MessageSigns signs) =>
        SubjectWords.BehindAutomaticReply(signs.Subject) is { Length: > 2 } rest && (signs.From?.DisplayName?.Equals(rest, StringComparison.OrdinalIgnoreCase) == true);

    // "Re: Automatic reply" is somebody's answer to one; "[Auto-Reply] Re: …" is one.
    private static bool BeginsAsReply(string subject)
    {
        var told = subject.AsSpan().TrimStart();
        return told.IndexOfAny(':', '：') is > 0 and var colon && told[0] != '[' && SubjectText.Normalize(string.Concat(told[..colon], ": x")) is { IsReply: true } or { IsForward: true };
    }

    private static string Own(MessageSigns signs)
    {
        var own = signs.Segments.Where(segment => segment.Kind == SegmentKind.Own).Select(segment => signs.Text.Substring(segment.Span.Start, segment.Span.Length));
        return string.Join('\n', own).Replace('’', '\'');
    }

    private static int OwnLength(MessageSigns signs)
    {
        var length = 0;
        foreach (var segment in signs.Segments)
            length += segment.Kind == SegmentKind.Own ? segment.Span.Length : 0;
        return length;
    }

    private static bool IsNote(string own, MailAddress? author)
    {
        if (own.Length > LongestNote || own.AsSpan().ContainsAny('?', '？') || !own.AsSpan().ContainsAnyInRange('0', '9') || !Away.IsIn(own) || !Instead.IsIn(own) || !Until.IsIn(own))
            return false;
        foreach (var paragraph in own.Split("\n\n"))
            foreach (var sentence in Sentences(paragraph))
                if (!(Away.IsIn(sentence) || Instead.IsIn(sentence) || Courtesies.IsIn(sentence) || Automatic.IsIn(sentence) || sentence.Length <= LongestName || author?.DisplayName?.Contains(sentence, StringComparison.OrdinalIgnoreCase) == true))
                    return false;
        return true;
    }

    // A dot behind a digit, or within a word, ends nothing.
    private static IEnumerable<string> Sentences(string paragraph)
    {
        var start = 0;
        for (var at = 0; at < paragraph.Length; at++)
        {
            var ends = paragraph[at] is '!' or '。' or '！' || (paragraph[at] == '.' && at > 0 && !char.IsAsciiDigit(paragraph[at - 1]) && (at + 1 == paragraph.Length || char.IsWhiteSpace(paragraph[at + 1])));
            if (!ends)
                continue;
            yield return paragraph[start..at].Trim();
            start = at + 1;
        }

        yield return paragraph[start..].Trim();
    }
}
