using FactForge.Mail.Bodies.Html;
using Xunit;

namespace FactForge.Mail.Tests.Bodies;

public sealed class UnseenStyleTests
{
    [Theory]
    [InlineData("display:none")]
    [InlineData("font-size:0")]
    [InlineData("font-size: 1px; line-height: 1px")]
    [InlineData("position:absolute; left:-9999px")]
    [InlineData("text-indent : -5000px !important")]
    [InlineData("color:#fefefe;background:#fff")]
    [InlineData("COLOR: white; background-color: #FFFFFF")]
    public void What_nobody_sees_is_hidden(string style) => Assert.True(HtmlStyle.Hides(style));

    [Theory]
    [InlineData("")]
    [InlineData("color:#ffffff")]
    [InlineData("color:#fff;background:#1a73e8")]
    [InlineData("font-size:1em")]
    [InlineData("font-size:11px;margin-left:-5px")]
    [InlineData("text-indent:-18pt;margin-left:36pt")]
    [InlineData("color:;background:")]
    [InlineData("left:;;:")]
    public void What_is_seen_is_read(string style) => Assert.False(HtmlStyle.Hides(style));
}
