using System.Buffers;
using FactForge.Mail.Wording;

namespace FactForge.Mail.Signatures;

/// <summary>"Dear Bo,", "Hallo zusammen,", "Здравствуйте, Иван!": how a letter begins, with a comma, a colon or a mark of exclamation behind few words, or the end of the line.</summary>
internal static class Salutation
{
    private const int LongestHead = 50;
    private const int MostWords = 6;

    private static readonly WordSet First = WordSet.Of(
        """
        dear hi hello hey hiya greetings morning afternoon evening folks
        morgen tag mahlzeit hallo liebe lieber liebes sehr guten moin servus grüezi grüß werte werter
        bonjour bonsoir cher chère chers chères salut coucou
        hola estimado estimada estimados estimadas querido querida buenos buenas muy
        ciao salve gentile gentili gentilissimo gentilissima caro cara cari care egregio egregia spettabile buongiorno buonasera
        olá oi prezado prezada prezados caro cara bom boa estimado exmo exma
        beste geachte hoi dag goedemorgen goedemiddag lieve
        hej hejsan tjena bästa kära god godmorgon kære hei kjære
        hei moi hyvä hyvää terve arvoisa
        cześć dzień szanowny szanowna szanowni drogi droga witam witaj
        dobrý ahoj vážený vážená vážení milý milá
        szia kedves tisztelt üdv bună salut stimate stimată dragă
        здравствуйте привет добрый доброе уважаемый уважаемая уважаемые дорогой дорогая вітаю шановний шановна добрий
        merhaba sayın selam sevgili değerli
        """);

    private static readonly string[] Eastern = ["您好", "你好", "尊敬的", "敬啟者", "안녕하세요", "안녕하십니까", "お世話になっております", "お世話になります", "お疲れ様です", "拝啓"];

    private static readonly SearchValues<char> Pauses = SearchValues.Create("，。、！,.! ");

    /// <summary>Where the words behind the salutation begin that a line begins with; 0 where it begins with none.</summary>
    public static int End(ReadOnlySpan<char> words)
    {
        foreach (var start in Eastern)
        {
            if (words.StartsWith(start, StringComparison.Ordinal))
            {
                return words[start.Length..].IndexOfAnyExcept(Pauses) is >= 0 and var behind ? start.Length + behind : words.Length;
            }
        }

        var end = words.IndexOfAny(",!:，！");
        end = end < 0 ? words.Length : end;
        var head = words[..end];
        var space = head.IndexOf(' ');
        if (head.Length > LongestHead || head.Count(' ') >= MostWords || !First.Contains(space < 0 ? head : head[..space]))
        {
            return 0;
        }

        return end == words.Length ? end : end + 1;
    }
}
