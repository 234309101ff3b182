using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

/// <summary>What mail programs write above an answered message, language by language.</summary>
public sealed class LanguagesTests
{
    [Theory]
    [InlineData("From: Ada Byrne <ada@northwind.example>|Sent: Monday, March 4, 2024 9:12 AM|To: Bo Lund <bo@contoso.example>|Subject: Berth plan")]
    [InlineData("Von: Ada Byrne <ada@northwind.example>|Gesendet: Montag, 4. März 2024 09:12|An: Bo Lund <bo@contoso.example>|Betreff: Liegeplan")]
    [InlineData("De : Ada Byrne <ada@northwind.example>|Envoyé : lundi 4 mars 2024 09:12|À : Bo Lund <bo@contoso.example>|Objet : Plan de quai")]
    [InlineData("De: Ada Byrne <ada@northwind.example>|Enviado el: lunes, 4 de marzo de 2024 9:12|Para: Bo Lund <bo@contoso.example>|Asunto: Plan de atraque")]
    [InlineData("Da: Ada Byrne <ada@northwind.example>|Inviato: lunedì 4 marzo 2024 09:12|A: Bo Lund <bo@contoso.example>|Oggetto: Piano ormeggi")]
    [InlineData("De: Ada Byrne <ada@northwind.example>|Enviada em: segunda-feira, 4 de março de 2024 09:12|Para: Bo Lund <bo@contoso.example>|Assunto: Plano de cais")]
    [InlineData("Van: Ada Byrne <ada@northwind.example>|Verzonden: maandag 4 maart 2024 09:12|Aan: Bo Lund <bo@contoso.example>|Onderwerp: Ligplaatsplan")]
    [InlineData("Från: Ada Byrne <ada@northwind.example>|Skickat: den 4 mars 2024 09:12|Till: Bo Lund <bo@contoso.example>|Ämne: Kajplan")]
    [InlineData("Fra: Ada Byrne <ada@northwind.example>|Sendt: 4. marts 2024 09:12|Til: Bo Lund <bo@contoso.example>|Emne: Kajplan")]
    [InlineData("Fra: Ada Byrne <ada@northwind.example>|Sendt: mandag 4. mars 2024 09:12|Til: Bo Lund <bo@contoso.example>|Emne: Kaiplan")]
    [InlineData("Lähettäjä: Ada Byrne <ada@northwind.example>|Lähetetty: maanantai 4. maaliskuuta 2024 9.12|Vastaanottaja: Bo Lund <bo@contoso.example>|Aihe: Laituri")]
    [InlineData("Od: Ada Byrne <ada@northwind.example>|Wysłano: poniedziałek, 4 marca 2024 09:12|Do: Bo Lund <bo@contoso.example>|Temat: Plan")]
    [InlineData("Od: Ada Byrne <ada@northwind.example>|Odesláno: pondělí 4. března 2024 9:12|Komu: Bo Lund <bo@contoso.example>|Předmět: Plán")]
    [InlineData("От: Ada Byrne <ada@northwind.example>|Отправлено: 4 марта 2024 г. 9:12|Кому: Bo Lund <bo@contoso.example>|Тема: План")]
    [InlineData("Від: Ada Byrne <ada@northwind.example>|Надіслано: 4 березня 2024 р. 9:12|Кому: Bo Lund <bo@contoso.example>|Тема: План")]
    [InlineData("Gönderen: Ada Byrne <ada@northwind.example>|Gönderildi: 4 Mart 2024 Pazartesi 09:12|Kime: Bo Lund <bo@contoso.example>|Konu: Plan")]
    [InlineData("差出人: Ada Byrne <ada@northwind.example>|送信日時: 2024年3月4日 9:12|宛先: Bo Lund <bo@contoso.example>|件名: 計画")]
    [InlineData("发件人: Ada Byrne <ada@northwind.example>|发送时间: 2024年3月4日 9:12|收件人: Bo Lund <bo@contoso.example>|主题: 计划")]
    [InlineData("寄件者: Ada Byrne <ada@northwind.example>|寄件日期: 2024年3月4日 上午 09:12|收件者: Bo Lund <bo@contoso.example>|主旨: 計劃")]
    [InlineData("보낸 사람: Ada Byrne <ada@northwind.example>|보낸 날짜: 2024년 3월 4일 월요일 오전 9:12|받는 사람: Bo Lund <bo@contoso.example>|제목: 계획")]
    public void A_header_block_tells_author_and_date(string fields)
    {
        var text = $"OK.\n\n{fields.Replace('|', '\n')}\n\nShall we meet?\n";
        Assert.Equal("o.aaaa.q", SplitView.Letters(text));
        var quote = SplitView.Split(text).Of(SegmentKind.Quote).Single();
        Assert.Equal(("ada@northwind.example", new DateTime(2024, 3, 4, 9, 12, 0)), (quote.Author?.Address, quote.Date?.DateTime));
    }

    [Theory]
    [InlineData("Le 04/03/2024 à 09:12, Ada Byrne a écrit :", 4, 3)]
    [InlineData("El 4/3/24 a las 9:12, Ada Byrne escribió:", 4, 3)]
    [InlineData("Às 09:12 de 04/03/2024, Ada Byrne escreveu:", 4, 3)]
    [InlineData("Ada Byrne <ada@northwind.example> escreveu (segunda, 4/03/2024 à(s) 09:12):", 4, 3)]
    [InlineData("Dne 04. 03. 24 v 9:12 Ada Byrne napsal(a):", 4, 3)]
    [InlineData("2024/03/04 9:12、Ada Byrne <ada@northwind.example>のメール:", 4, 3)]
    [InlineData("2024年3月4日 09:12，Ada Byrne <ada@northwind.example> 写道：", 4, 3)]
    [InlineData("2024. 3. 4. 오전 9:12, Ada Byrne <ada@northwind.example> 작성:", 4, 3)]
    [InlineData("---- On Mon, 04 Mar 2024 09:12:00 +0000 Ada Byrne <ada@northwind.example> wrote ---", 4, 3)]
    [InlineData("On 3/4/24 9:12, Ada Byrne wrote:", 0, 0)]
    [InlineData("On 3/13/24 9:12, Ada Byrne wrote:", 13, 3)]
    public void An_attribution_tells_name_and_date_as_far_as_its_language_does(string line, int day, int month)
    {
        var text = $"OK.\n\n{line}\n> Shall we meet?\n";
        Assert.Equal("o.aq", SplitView.Letters(text));
        var quote = SplitView.Split(text).Of(SegmentKind.Quote).Single();
        Assert.Equal("Ada Byrne", quote.Author?.DisplayName);
        Assert.Equal(day == 0 ? null : new DateTime(2024, month, day, 9, 12, 0), quote.Date?.DateTime);
    }

    [Theory]
    [InlineData("On Mon, Mar 4, 2024 at 9:12 AM Ada Byrne <ada@northwind.example> wrote:")]
    [InlineData("Am Mo., 4. März 2024 um 09:12 Uhr schrieb Ada Byrne <ada@northwind.example>:")]
    [InlineData("Am 04.03.24 um 09:12 schrieb Ada Byrne:")]
    [InlineData("Le lun. 4 mars 2024 à 09:12, Ada Byrne <ada@northwind.example> a écrit :")]
    [InlineData("El lun, 4 mar 2024 a las 9:12, Ada Byrne (<ada@northwind.example>) escribió:")]
    [InlineData("Il giorno lun 4 mar 2024 alle ore 09:12 Ada Byrne <ada@northwind.example> ha scritto:")]
    [InlineData("Em seg., 4 de mar. de 2024 às 09:12, Ada Byrne <ada@northwind.example> escreveu:")]
    [InlineData("Op ma 4 mrt 2024 om 09:12 schreef Ada Byrne <ada@northwind.example>:")]
    [InlineData("Den mån 4 mars 2024 kl 09:12 skrev Ada Byrne <ada@northwind.example>:")]
    [InlineData("Den man. 4. mar. 2024 kl. 09.12 skrev Ada Byrne <ada@northwind.example>:")]
    [InlineData("man. 4. mars 2024 kl. 09:12 skrev Ada Byrne <ada@northwind.example>:")]
    [InlineData("ma 4. maalisk. 2024 klo 9.12 Ada Byrne (ada@northwind.example) kirjoitti:")]
    [InlineData("pon., 4 mar 2024 o 09:12 Ada Byrne <ada@northwind.example> napisał(a):")]
    [InlineData("po 4. 3. 2024 v 9:12 odesílatel Ada Byrne <ada@northwind.example> napsal:")]
    [InlineData("пн, 4 мар. 2024 г. в 09:12, Ada Byrne <ada@northwind.example>:")]
    [InlineData("пн, 4 бер. 2024 р. о 09:12 Ada Byrne <ada@northwind.example> пише:")]
    [InlineData("Ada Byrne <ada@northwind.example>, 4 Mar 2024 Pzt, 09:12 tarihinde şunu yazdı:")]
    [InlineData("2024年3月4日(月) 9:12 Ada Byrne <ada@northwind.example>:")]
    [InlineData("Ada Byrne <ada@northwind.example> 于2024年3月4日周一 09:12写道：")]
    [InlineData("Ada Byrne <ada@northwind.example> 於 2024年3月4日 週一 上午9:12寫道：")]
    [InlineData("2024년 3월 4일 (월) 오전 9:12, Ada Byrne <ada@northwind.example>님이 작성:")]
    public void An_attribution_tells_the_author(string line)
    {
        var text = $"OK.\n\n{line}\n> Shall we meet?\n";
        Assert.Equal("o.aq", SplitView.Letters(text));
        var quote = SplitView.Split(text).Of(SegmentKind.Quote).Single();
        Assert.Equal("Ada Byrne", quote.Author?.DisplayName);
    }

    [Theory]
    [InlineData("Feladó: Jo Falk <jo@contoso.example>\nElküldve: 2026. március 2., hétfő 16:12\nCímzett: Ada Byrne <ada@northwind.example>\nTárgy: RE: Daru\n")]
    [InlineData("De la: Jo Falk <jo@contoso.example>\nTrimis: luni, 2 martie 2026 16:12\nCătre: Ada Byrne <ada@northwind.example>\nSubiect: RE: Macara\n")]
    [InlineData("-------- Messaggio Inoltrato --------\nOggetto: \tGru\nData: \tMon, 2 Mar 2026 16:12:00 +0000\nMittente: \tJo Falk <jo@contoso.example>\nA: \tada@northwind.example\n")]
    [InlineData("보낸 사람: Jo Falk <jo@contoso.example>\n보낸 날짜: 2026년 3월 2일 월요일 오후 4시 12분\n받는 사람: Ada Byrne <ada@northwind.example>\n제목: RE: 계약\n")]
    [InlineData("差出人: Jo Falk <jo@contoso.example>\n送信日時: 2026年3月2日 16時12分\n宛先: Ada Byrne <ada@northwind.example>\n件名: RE: 契約\n")]
    public void A_header_block_of_a_language_tells_who_wrote_and_when(string block)
    {
        var body = SplitView.Split($"OK.\n\n{block}\n15?\n");
        var carried = body.Segments.Single(segment => segment.Kind is SegmentKind.Quote or SegmentKind.Forwarded);
        Assert.Equal((new MailAddress("jo@contoso.example", "Jo Falk"), new DateTimeOffset(2026, 3, 2, 16, 12, 0, TimeSpan.Zero), "OK."), (carried.Author!, carried.Date!.Value, body.OwnText.Trim()));
    }

    [Theory]
    [InlineData("Trimis: ieri\nTot aici.\n")]
    [InlineData("Mittente: il porto\nArriva domani.\n")]
    [InlineData("Tárgy: a daru\nHolnap jön.\n")]
    public void One_field_alone_is_the_senders_line(string text) => Assert.Equal([SegmentKind.Own], BodySplitter.Split(text).Select(segment => segment.Kind));
}
