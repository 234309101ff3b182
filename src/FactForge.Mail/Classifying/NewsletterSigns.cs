using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>
/// What makes mail from news@ a newsletter: people write from such an address too, a club's secretary or a small paper's editor. Either the mail shows that it goes to many, or
/// nothing in it shows that it goes to somebody.
/// </summary>
internal static class NewsletterSigns
{
    private const int ManyRecipients = 15;
    private const int GreetingLength = 80;

    private static readonly PhraseFinder Leaving = new(
    [
        "unsubscribe", "manage your preferences", "manage preferences", "update your preferences", "view in browser", "in your browser", "newsletter abbestellen", "abbestellen", "newsletter abmelden", "vom newsletter", "im browser",
        "désabonner", "désabonnement", "désinscrire", "désinscription", "dans votre navigateur", "darse de baja", "darte de baja", "cancelar suscripción", "cancelar la suscripción", "en su navegador", "disiscriv", "cancella iscrizione", "annulla l'iscrizione", "nel browser",
        "cancelar inscrição", "cancelar a subscrição", "descadastr", "no navegador", "uitschrijven", "afmelden", "in uw browser", "avprenumerera", "avregistrera", "i webbläsaren", "afmeld", "meld deg av", "i nettleseren", "peruuta tilaus", "wypisz", "zrezygnuj z subskrypcji",
        "w przeglądarce", "odhlásit odběr", "odhlášení", "v prohlížeči", "отписаться", "отказаться от рассылки", "відписатися", "abonelikten", "配信停止", "購読解除", "退订", "取消订阅", "退訂", "取消訂閱", "수신거부", "수신 거부",
    ]);

    /// <summary>The sign; null where somebody seems to write to somebody.</summary>
    public static string? Tell(MessageSigns signs)
    {
        if (signs.Has("List-Unsubscribe") || signs.Has("List-Id") || signs.HeaderStarts("Precedence", "bulk"))
            return "as bulk mail";
        if (Leaving.IsIn(signs.Text))
            return "with a way to leave";
        if (signs.To.Count + signs.Cc.Count > ManyRecipients)
            return "to many";
        if (!signs.To.Concat(signs.Cc).Any(reader => reader.Address != signs.From?.Address))
            return "to nobody who is named";
        return signs.IsForwardOrReply || GreetsReader(signs) ? null : "and to nobody by name";
    }

    // "Dear Bo," on the first line: a word of the name, or of the address, of whom it goes to.
    public static bool GreetsReader(MessageSigns signs)
    {
        var text = signs.Text.AsSpan().TrimStart();
        var line = text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;
        if (line.Length > GreetingLength)
            line = line[..GreetingLength];
        foreach (var reader in signs.To)
            foreach (var name in $"{reader.DisplayName} {reader.Address.Split('@')[0]}".Split([' ', '.', '-', '_', '+', ',', '"'], StringSplitOptions.RemoveEmptyEntries))
                if (name.Length > 1 && HasWord(line, name))
                    return true;
        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> line, string word)
    {
        for (var from = 0; line[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and var next; from += next + word.Length)
        {
            var (at, behind) = (from + next, from + next + word.Length);
            if ((at == 0 || !char.IsLetter(line[at - 1])) && (behind == line.Length || !char.IsLetter(line[behind])))
                return true;
        }

        return false;
    }
}
