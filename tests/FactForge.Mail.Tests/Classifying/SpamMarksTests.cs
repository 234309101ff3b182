namespace FactForge.Mail.Tests.Classifying;

/// <summary>The marks of filters and programs, and those that look like them.</summary>
public sealed class SpamMarksTests
{
    [Theory]
    [InlineData("X-Mozilla-Keys: junk", MessageClass.Spam)]
    [InlineData("X-Mozilla-Keys: $label1 Junk", MessageClass.Spam)]
    [InlineData("X-Mozilla-Keys: nonjunk", MessageClass.Person)]
    [InlineData("X-YahooFilteredBulk: 192.0.2.1", MessageClass.Spam)]
    [InlineData("X-GND-Status: SPAM", MessageClass.Spam)]
    [InlineData("X-GND-Status: LEGIT", MessageClass.Person)]
    [InlineData("X-Proofpoint-Spam-Details: rule=spam policy=default score=99", MessageClass.Spam)]
    [InlineData("X-Proofpoint-Spam-Details: rule=notspam policy=default score=0", MessageClass.Person)]
    [InlineData("X-Spam-Level: ***********", MessageClass.Spam)]
    [InlineData("X-Spam-Level: ****", MessageClass.Person)]
    [InlineData("X-Pm-Spam-Action: spam", MessageClass.Spam)]
    [InlineData("X-VR-STATUS: SPAM", MessageClass.Spam)]
    [InlineData("X-VR-STATUS: OK", MessageClass.Person)]
    public async Task A_filters_verdict_is_told_from_its_acquittal(string header, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", more: header + "\n"))).Classification.Class);
}
