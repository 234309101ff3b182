using CsCheck;
using Xunit;

namespace FactForge.Core.Tests;

public sealed class NormalFormTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("s\u0323\u0307", "\u1E69")]
    [InlineData("s\u0307\u0323", "\u1E69")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1FEF\u037E", "`;")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("plain Łódź", "plain Łódź")]
    public void Letters_and_marks_are_composed(string text, string composed) => Assert.Equal(composed, NormalForm.Composed(text));

    [Theory]
    [InlineData("\u1E69", "s\u0323\u0307")]
    [InlineData("\uD55C", "\u1112\u1161\u11AB")]
    [InlineData("Łódź", "Ło\u0301dz\u0301")]
    public void Letters_and_marks_are_taken_apart(string text, string decomposed) => Assert.Equal(decomposed, NormalForm.Decomposed(text));

    [Theory]
    [InlineData("ﬁne x² Ｆｕｌｌ №", "fine x2 Full No")]
    [InlineData("a\u00A0b", "a b")]
    public void Compatibility_forms_become_plain(string text, string plain) => Assert.Equal(plain, NormalForm.CompatibilityComposed(text));

    [Fact]
    public void A_form_applied_twice_is_the_form_applied_once() =>
        Gen.String.Sample(text =>
        {
            var composed = NormalForm.Composed(text);
            Assert.Equal(composed, NormalForm.Composed(composed));
            Assert.Equal(composed, NormalForm.Composed(NormalForm.Decomposed(text)));
            var plain = NormalForm.CompatibilityComposed(text);
            Assert.Equal(plain, NormalForm.CompatibilityComposed(plain));
        });
}
