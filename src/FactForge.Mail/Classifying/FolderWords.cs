using FactForge.Mail.Wording;

namespace FactForge.Mail.Classifying;

/// <summary>Folders and labels that mean the same in every language: sent mail, junk, drafts, trash.</summary>
internal static class FolderWords
{
    private static readonly WordSet Sent = new(
    [
        "sent", "outbox", "sent mail", "sent items", "sent messages", "sent-mail", "gesendet", "gesendete elemente", "gesendete objekte", "envoyés", "messages envoyés", "éléments envoyés",
        "enviados", "elementos enviados", "mensajes enviados", "itens enviados", "correo enviado", "inviati", "posta inviata", "elementi inviati", "verzonden", "verzonden items", "verzonden berichten",
        "skickat", "skickade objekt", "sendt", "sendte elementer", "sendt e-post", "lähetetyt", "lähetetyt viestit", "wysłane", "elementy wysłane", "odeslaná pošta", "odeslané", "odoslané",
        "отправленные", "надіслані", "gönderilmiş postalar", "gönderilmiş öğeler", "gönderilenler", "送信済み", "送信済みメール", "送信済みアイテム", "已发送", "已发送邮件", "寄件備份", "보낸편지함", "보낸 편지함", "elküldött üzenetek", "elküldött elemek", "trimise", "mesaje trimise",
    ]);

    private static readonly WordSet Junk = new(
    [
        "spam", "junk", "junk mail", "spam-verdacht", "unerwünschte werbung", "junk-e-mail-ordner", "junk e-mail", "junk email", "bulk mail", "junk-e-mail", "unerwünscht", "spamverdacht", "courrier indésirable", "indésirables", "pourriel", "correo no deseado", "no deseado",
        "lixo eletrônico", "lixo eletrónico", "correio não solicitado", "posta indesiderata",
        "ongewenste e-mail", "ongewenst", "skräppost", "søppelpost", "uønsket e-post", "uønsket mail", "roskaposti", "nevyžádaná pošta", "wiadomości-śmieci", "спам", "нежелательная почта", "önemsiz e-posta", "gereksiz", "迷惑メール", "垃圾邮件", "垃圾郵件", "스팸함", "스팸", "levélszemét", "spam gmail", "небажана пошта", "istenmeyen", "mesaje nedorite",
    ]);

    private static readonly WordSet Inbox = WordSet.OfPhrases("""
        inbox
        posteingang
        boîte de réception
        bandeja de entrada
        recibidos
        caixa de entrada
        posta in arrivo
        postvak in
        inkorg
        inkorgen
        innboks
        indbakke
        saapuneet
        odebrane
        skrzynka odbiorcza
        doručená pošta
        doručené
        входящие
        вхідні
        gelen kutusu
        受信トレイ
        收件箱
        收件匣
        받은편지함
        beérkező levelek
        primite
        mesaje primite
        """);

    private static readonly WordSet Drafts = new(
    [
        "drafts", "draft", "entwürfe", "brouillons", "borradores", "bozze", "rascunhos", "concepten", "utkast", "kladder", "luonnokset", "wersje robocze", "robocze", "szkice", "koncepty", "rozepsané", "piszkozatok",
        "ciorne", "черновики", "чернетки", "taslaklar", "下書き", "草稿", "草稿箱", "임시보관함", "임시 보관함",
    ]);

    private static readonly WordSet Trash = new(
    [
        "trash", "bin", "wastebasket", "recycle bin", "deleted", "deleted items", "deleted messages", "papierkorb", "gelöscht", "gelöschte elemente", "gelöschte objekte", "corbeille", "éléments supprimés", "messages supprimés", "supprimés",
        "papelera", "elementos eliminados", "mensajes eliminados", "eliminados", "cestino", "posta eliminata", "elementi eliminati", "eliminati", "lixo", "lixeira", "itens excluídos", "itens eliminados", "prullenbak", "prullenmand",
        "verwijderde items", "verwijderde berichten", "verwijderd", "papperskorg", "papperskorgen", "borttaget", "borttagna objekt", "papirkurv", "papirkurven", "slettet post", "slettede elementer", "slettede mails", "slettet e-post", "roskakori", "poistetut", "poistetut viestit",
        "kosz", "elementy usunięte", "usunięte", "koš", "odstraněná pošta", "odstraněné položky", "kôš", "odstránené položky", "корзина", "удаленные", "удалённые", "кошик", "видалені", "çöp kutusu", "çöp", "silinmiş öğeler", "ゴミ箱", "削除済み", "削除済みアイテム",
        "已删除", "已删除邮件", "垃圾箱", "垃圾桶", "已刪除", "刪除的郵件", "휴지통", "지운 편지함", "지운편지함", "kuka", "törölt elemek", "coș de gunoi", "elemente șterse", "кошче", "κάδος απορριμμάτων", "διαγραμμένα",
    ]);

    // A mailbox has few folders, and each message of it asks for all of these.
    private static readonly RecentTexts<Place> Recent = new();

    [Flags]
    private enum Place
    {
        Other = 0,
        Sent = 1,
        Junk = 2,
        Drafts = 4,
        Trash = 8,
    }

    /// <summary>The label by which a message lies in the trash; null where it lies in the inbox as well, which no server does with what was deleted.</summary>
    public static string? TrashOf(IReadOnlyList<string> labels) => labels.Any(IsInbox) ? null : labels.FirstOrDefault(label => Of(label).HasFlag(Place.Trash) && FolderTitle.IsTop(label));

    /// <summary>The label by which a message is junk; null where it lies in the inbox or among the sent mail as well.</summary>
    public static string? JunkOf(IReadOnlyList<string> labels) => labels.Any(label => IsInbox(label) || IsSent(label)) ? null : labels.FirstOrDefault(label => Of(label).HasFlag(Place.Junk) && FolderTitle.IsTop(label));

    public static bool IsInbox(string label) => Inbox.Contains(label);

    public static bool IsDraft(string label) => Of(label).HasFlag(Place.Drafts);

    public static bool IsSent(string label) => Of(label).HasFlag(Place.Sent);

    private static Place Of(string label)
    {
        if (Recent.TryGet(label, out var place))
            return place;
        foreach (var name in FolderTitle.Of(label))
            place |= (Sent.Contains(name) ? Place.Sent : Place.Other) | (Junk.Contains(name) ? Place.Junk : Place.Other) | (Drafts.Contains(name) ? Place.Drafts : Place.Other) | (Trash.Contains(name) ? Place.Trash : Place.Other);
        Recent.Keep(label, place);
        return place;
    }
}
