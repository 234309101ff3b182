using FactForge.Mail.Bodies;
using FactForge.Mail.Signatures;

namespace FactForge.Mail.Tests.Signatures;

public sealed class ImageReferenceTests
{
    private static readonly MailAddress Sender = new("kim.doe@quay.example", "Kim Doe");

    [Theory]
    [InlineData("[cid:image001.png@01DA6D.4F3A2B10]")]
    [InlineData("[cid:part1.A0B1C2D3@quay.example]")]
    [InlineData("<image001.jpg@01DA6D.4F3A2B10>")]
    [InlineData("[http://www.quay.example/logo.png]")]
    [InlineData("[https://cdn.quay.example/mail/Banner.GIF?width=120]")]
    public void Where_a_logo_stood_nobody_is_reached(string line)
    {
        var card = Read($"Thanks.\n\nBest regards\n\nKim Doe\nBerth Planner\nQuay Ports Ltd\n{line}");

        Assert.DoesNotContain(card.Fields, field => field.Kind is SignatureFieldKind.Email or SignatureFieldKind.Link);
        Assert.Equal(("Berth Planner", "Quay Ports Ltd"), (card.First(SignatureFieldKind.Role)?.Value, card.First(SignatureFieldKind.Organisation)?.Value));
    }

    [Theory]
    [InlineData("mailto:kim@quay.example", SignatureFieldKind.Email, "kim@quay.example")]
    [InlineData("Email:png.kim@quay.example", SignatureFieldKind.Email, "png.kim@quay.example")]
    [InlineData("http://www.quay.example/logo.png/about", SignatureFieldKind.Link, "http://www.quay.example/logo.png/about")]
    [InlineData("[cid:image001.png@01DA6D.4F3A2B10] kim@quay.example", SignatureFieldKind.Email, "kim@quay.example")]
    public void An_address_that_only_resembles_one_is_read(string line, SignatureFieldKind kind, string value) =>
        Assert.Equal(value, Read($"Thanks.\n\nBest regards\n\nKim Doe\nBerth Planner\n{line}").First(kind)?.Value);

    private static SignatureCard Read(string body) => SignatureReader.Read(body, BodySplitter.Split(body), Sender) ?? throw new InvalidOperationException("not signed");
}
