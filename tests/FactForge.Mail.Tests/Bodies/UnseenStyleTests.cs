using FactForge.Mail.Bodies;
using Xunit;

namespace FactForge.Mail.Tests.Bodies;

public sealed class UnseenStyleTests
{
    [Theory]
    [InlineData("display:none")]
    [InlineData("DISPLAY : none !important")]
    [InlineData("visibility:hidden")]
    [InlineData("opacity:0.0")]
    [InlineData("max-height:0px;overflow:hidden")]
    [InlineData("font-size:0")]
    [InlineData("font-size: 1px; line-height: 1px")]
    [InlineData("position:absolute; left:-9999px")]
    [InlineData("text-indent : -5000px !important")]
    [InlineData("color:#fefefe;background:#fff")]
    [InlineData("COLOR: white; background-color: #FFFFFF")]
    [InlineData("color: rgb(255, 255, 255); background: rgb(250,250,250)")]
    public void What_nobody_sees_is_not_read(string style) => Assert.Equal("Seen.", HtmlText.Render($"<p>Seen.</p><p style=\"{style}\">Unseen.</p>"));

    [Theory]
    [InlineData("")]
    [InlineData("color:#ffffff")]
    [InlineData("color:#fff;background:#1a73e8")]
    [InlineData("color:#fff;background:url(sky.png)")]
    [InlineData("font-size:1em")]
    [InlineData("font-size:11px;margin-left:-5px")]
    [InlineData("text-indent:-18pt;margin-left:36pt")]
    [InlineData("color:;background:")]
    [InlineData("left:;;:")]
    [InlineData("opacity:0.9")]
    public void What_is_seen_is_read(string style) => Assert.Equal("Seen.\n\nSeen too.", HtmlText.Render($"<p>Seen.</p><p style=\"{style}\">Seen too.</p>"));

    [Theory]
    [InlineData("<td style=\"font-size:0\"><div style=\"font-size:13px\">See you on Tuesday.</div></td>")]
    [InlineData("<div style=\"font-size:1px\"><span style=\"font-size:small\">See you on Tuesday.</span></div>")]
    [InlineData("<div style=\"font-size:0\"><p style=\"font-size:1rem\">See you on Tuesday.</p></div>")]
    [InlineData("<div style=\"color:#fff;background:#fff\"><span style=\"color:#222\">See you on Tuesday.</span></div>")]
    [InlineData("<div style=\"background:#fff\"><table><tr><td bgcolor=\"#1a73e8\"><a style=\"color:#fff\">See you on Tuesday.</a></td></tr></table></div>")]
    [InlineData("<div style=\"background:#fff\"><div class=\"button\"><a style=\"color:#fff\">See you on Tuesday.</a></div></div>")]
    [InlineData("<div style=\"background:#fff\"><table><tr><td background=\"sky.png\" style=\"color:#fff\">See you on Tuesday.</td></tr></table></div>")]
    public void What_a_child_sets_right_is_read(string html) => Assert.Equal("See you on Tuesday.", HtmlText.Render(html));

    [Theory]
    [InlineData("<div style=\"font-size:0\"><span style=\"font-size:2em\">Unseen.</span></div>")]
    [InlineData("<div style=\"font-size:1px\"><b>Unseen.</b><ul><li>Unseen.</li></ul></div>")]
    [InlineData("<body bgcolor=\"#ffffff\"><font color=\"white\">Unseen.</font></body>")]
    [InlineData("<div style=\"background:#fff\"><p><span style=\"color:#fff\">Unseen.</span></p></div>")]
    [InlineData("<div style=\"color:#fff\"><div style=\"background:#fff\">Unseen.</div></div>")]
    public void What_a_child_has_from_its_parent_holds(string html) => Assert.Equal("", HtmlText.Render(html));
}
