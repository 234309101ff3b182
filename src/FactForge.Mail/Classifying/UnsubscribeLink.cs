using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>A link of an HTML text by which a reader leaves: its address or its words say so.</summary>
internal static class UnsubscribeLink
{
    private const int MostLinks = 2000;

    private static readonly PhraseFinder Words = new(
    [
        "unsubscribe", "unsub", "optout", "opt-out", "opt_out", "preferences", "email settings", "subscription", "abmelde", "abbestell", "austragen", "desabonn", "désabonn", "desinscri", "désinscri", "désinscrire", "click here", "haz clic", "clic aquí", "fai clic", "clicca", "clique", "klicken sie", "klicke", "klikk", "klicka", "kattints", "tıklayın", ">here<", "hier klicken", ">hier<", "cliquez ici", ">ici<", ">aquí<", ">qui<", ">aqui<", "klik hier", "klik her", "kliknij tutaj", "klikněte", "нажмите", "点击", "こちら", "baja", "cancelar", "disiscri", "cancella", "descadastr", "uitschrijf", "uitschrijven", "afmeld", "avprenumerera", "avregistrera",
        "meld deg av", "peruuta", "wypisz", "zrezygnuj", "odhlas", "odhlás", "leiratkoz", "dezabon", "отписаться", "відписатися", "abonelik", "配信停止", "購読解除", "退订", "退訂", "取消订阅", "取消訂閱", "수신거부",
    ]);

    /// <summary>True where there is one.</summary>
    public static bool IsIn(ReadOnlySpan<char> html)
    {
        for (var links = 0; links < MostLinks && html.IndexOf("<a ", StringComparison.OrdinalIgnoreCase) is >= 0 and var start; links++)
        {
            html = html[(start + 3)..];
            var end = html.IndexOf("</a", StringComparison.OrdinalIgnoreCase);
            var link = end < 0 ? html : html[..end];
            if (link.Contains("href", StringComparison.OrdinalIgnoreCase) && Words.IsIn(link))
                return true;
            html = html[link.Length..];
        }

        return false;
    }
}
