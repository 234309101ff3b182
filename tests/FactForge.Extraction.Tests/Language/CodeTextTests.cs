using FactForge.Extraction.Language;
using Xunit;

namespace FactForge.Extraction.Tests.Language;

public sealed class CodeTextTests
{
    [Theory]
    [InlineData("ERROR Loading of 3 crates failed.", true)]
    [InlineData("ERROR: 3 crates failed.", true)]
    [InlineData("* [ERROR] 3 crates failed.", true)]
    [InlineData("Error: no crate 12.", true)]
    [InlineData("crates.c:52: crate is not known", true)]
    [InlineData("ERROR messages appear when the gate opens.", false)]
    [InlineData("Errors came up in 3 crates.", false)]
    [InlineData("NOTE: the gate closes at 17:00.", false)]
    [InlineData("At 09.30: coffee in the shed.", false)]
    [InlineData("3.5:1 is the ratio.", false)]
    public void What_a_program_reports_is_no_prose(string text, bool isCode) => Assert.Equal(isCode, CodeText.Is(text, new(0, text.Length)));
}
