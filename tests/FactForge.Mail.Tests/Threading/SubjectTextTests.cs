using FactForge.Mail.Threading;

namespace FactForge.Mail.Tests.Threading;

public sealed class SubjectTextTests
{
    [Theory]
    [InlineData("Re: Berth plan")]
    [InlineData("RE: re: Berth  Plan")]
    [InlineData("AW: Berth plan")]
    [InlineData("SV: VS: Berth plan")]
    [InlineData("Antw.: Berth plan")]
    [InlineData("R.: Berth plan", false)]
    [InlineData("Antw: Berth plan")]
    [InlineData("Odp: Berth plan")]
    [InlineData("RIF: Berth plan")]
    [InlineData("R: Berth plan")]
    [InlineData("Re[2]: Berth plan")]
    [InlineData("Re (3): Berth plan")]
    [InlineData("RE : Berth plan")]
    [InlineData("回复：Berth plan")]
    [InlineData("答复: Berth plan")]
    [InlineData("[ports-list] Re: [ports-list] Berth plan")]
    [InlineData("Re: [EXTERNAL] Berth plan")]
    [InlineData("Ynt: Berth plan")]
    [InlineData("Отв: Berth plan")]
    [InlineData("Antwoord: Berth plan")]
    [InlineData("Răspuns: Berth plan")]
    [InlineData("Odgovor: Berth plan")]
    [InlineData("Válasz: Berth plan")]
    [InlineData("ΑΠ: Berth plan")]
    [InlineData("Yanıt: Berth plan")]
    [InlineData("回覆：Berth plan")]
    [InlineData("返信: Berth plan")]
    [InlineData("BLS: Berth plan")]
    [InlineData("ATB: Berth plan")]
    [InlineData("RES: Berth plan")]
    [InlineData("Trả lời: Berth plan")]
    [InlineData("HA: Berth plan")]
    [InlineData("Ha: Berth plan", false)]
    public void Reply_prefixes_of_all_languages_and_list_tags_are_taken_off(string subject, bool known = true)
    {
        var normal = SubjectText.Normalize(subject);
        Assert.Equal(known, normal is { Text: "berth plan", IsReply: true });
    }

    [Theory]
    [InlineData("Fwd: Berth plan")]
    [InlineData("WG: Berth plan")]
    [InlineData("TR: Berth plan")]
    [InlineData("İlt: Berth plan")]
    [InlineData("转发: Berth plan")]
    [InlineData("Doorsturen: Berth plan")]
    [InlineData("ΠΡΘ: Berth plan")]
    [InlineData("轉寄：Berth plan")]
    [InlineData("転送: Berth plan")]
    [InlineData("VL: Berth plan")]
    [InlineData("PD: Berth plan")]
    [InlineData("ENC: Berth plan")]
    [InlineData("Továbbítás: Berth plan")]
    [InlineData("Videresend: Berth plan")]
    [InlineData("Berth plan (fwd)")]
    public void A_forward_is_told_from_a_reply(string subject)
    {
        var normal = SubjectText.Normalize(subject);
        Assert.Equal(("berth plan", false, true), (normal.Text, normal.IsReply, normal.IsForward));
    }

    [Theory]
    [InlineData("Reply needed: berth plan")]
    [InlineData("Berth: plan")]
    [InlineData("r: a language")]
    [InlineData("Note: all")]
    [InlineData("[TRACK-1]")]
    [InlineData("")]
    public void What_is_no_prefix_stays(string subject)
    {
        var normal = SubjectText.Normalize(subject);
        Assert.Equal((subject.ToLowerInvariant(), subject, false, false), (normal.Text, normal.Shown, normal.IsReply, normal.IsForward));
    }

    [Theory]
    [InlineData("berth plan", true)]
    [InlineData("invoice", false)]
    [InlineData("invoice -", false)]
    [InlineData("關於港口合同", true)]
    [InlineData("見積書の件", true)]
    [InlineData("合同", false)]
    [InlineData("请求书", false)]
    [InlineData("ความคืบหน้า", true)]
    [InlineData("งาน", false)]
    [InlineData("합의서", false)]
    [InlineData("합의서 초안", true)]
    [InlineData("re-use", false)]
    public void Words_are_counted_where_no_blanks_part_them(string subject, bool expected) => Assert.Equal(expected, SubjectLength.IsTwoWords(subject));

    [Theory]
    [InlineData("Re: [ports-list] Berth plan", "ports-list")]
    [InlineData("Berth plan [1]", null)]
    public void The_list_tag_is_found(string subject, string? tag) => Assert.Equal(tag, SubjectText.ListTag(subject));
}
