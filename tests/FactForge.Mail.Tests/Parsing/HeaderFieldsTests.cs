using System.Text;
using CsCheck;
using FactForge.Mail.Parsing;
using MimeKit;

namespace FactForge.Mail.Tests.Parsing;

public sealed class HeaderFieldsTests
{
    private static readonly Gen<string> Piece = Gen.OneOf(
        " ", "  ", "\t", "\n ", "\r\n\t", "\n  ", "<a@x.example>", "Ada", "=", "?", "=?utf-8?q?Zo=C3=AB?=", "=?utf-8?b?", "é", "\u00A0", "\0", "\u000B", "\"B\\, C\"", ";", ",", "(x)");

    // The library makes its table of charsets when it is first used, for the whole process.
    static HeaderFieldsTests() => Charsets.Register();

    [Fact]
    public void A_value_is_what_the_mime_library_says_it_is() =>
        Piece.Array[0, 8].Select(string.Concat).Sample(value =>
        {
            var headers = HeaderList.Load(new MemoryStream(Encoding.UTF8.GetBytes($"Subject:{value}\nX-Last: z\n\n")));
            Assert.Equal(headers[HeaderId.Subject], new HeaderFields(headers).Text(HeaderId.Subject));
        });

    [Fact]
    public void A_field_is_found_whatever_the_case_of_its_name_and_the_first_of_its_name_is_told()
    {
        var fields = new HeaderFields(HeaderList.Load(new MemoryStream("LIST-ID: one\nList-Id: two\nX-Loop: here\n\n"u8.ToArray())));
        Assert.Equal("one", fields.Text("List-Id"));
        Assert.True(fields.Has("x-loop"));
        Assert.False(fields.Has("List-Post"));
        Assert.Null(fields.Text("List-Post"));
        Assert.Null(fields.Text(HeaderId.Subject));
    }
}
