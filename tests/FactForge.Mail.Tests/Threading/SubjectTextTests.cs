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
    [InlineData("Re: [ports-list] Berth plan", "ports-list")]
    [InlineData("Berth plan [1]", null)]
    public void The_list_tag_is_found(string subject, string? tag) => Assert.Equal(tag, SubjectText.ListTag(subject));
}
