namespace FactForge.Mail.Tests.Classifying;

/// <summary>Absence notes without a header that says so, and people who write of being away.</summary>
public sealed class AbsenceNoteTests
{
    [Theory]
    [InlineData("Automatyczna odpowiedź: Plan")]
    [InlineData("OOO Re: Berth plan")]
    [InlineData("[Auto-Reply] Re: Berth plan")]
    [InlineData("Auto: Re: Berth plan")]
    [InlineData("Autoresponder: Liegeplan")]
    [InlineData("Abwesenheitsnachricht: Liegeplan")]
    [InlineData("Abwesenheitsnotiz Ada Byrne")]
    [InlineData("Absence du bureau : Plan de quai")]
    [InlineData("Message d’absence : Plan de quai")]
    [InlineData("Away from my mail")]
    [InlineData("Vacation: Re: Berth plan")]
    [InlineData("I am on vacation Re: Berth plan")]
    [InlineData("Fraværsassistent: Kaiplan")]
    [InlineData("离开办公室: 计划")]
    [InlineData("AUTO: Ada Byrne ist außer Haus (Rückkehr am 12.03.2025)")]
    public async Task The_subject_tells_them(string subject) => await Is(MessageClass.AutomaticReply, subject, "Hello there.\n");

    [Theory]
    [InlineData("Ada Byrne is out of the office", "I will be out of the office starting 03/04/2025.\n\nNote: This is an automated response to your message \"Berth plan\".\n")]
    [InlineData("Re: Berth plan", "Thank you for your email. I am currently out of the office with limited access to email and will return on 12 March. For urgent matters contact Bo Lund.\n\nAda\n")]
    [InlineData("Re: Liegeplan", "Sehr geehrte Damen und Herren,\n\nvielen Dank für Ihre E-Mail. Ich bin bis einschließlich 12.03.2025 nicht im Büro. Ihre E-Mail wird nicht weitergeleitet. In dringenden Fällen wenden Sie sich bitte an Bo Lund.\n\nMit freundlichen Grüßen\nAda Byrne\n")]
    [InlineData("Re: Plan de quai", "Bonjour, je suis absente du bureau jusqu'au 12 mars inclus. En cas d’urgence, contactez Bo Lund.\n\nAda\n")]
    public async Task So_does_the_text(string subject, string body) => await Is(MessageClass.AutomaticReply, subject, body);

    [Theory]
    [InlineData("Out of office: who covers?", "Hi Bo,\n\nI am planning the covers. Can you do Tuesday?\n\nAda\n")]
    [InlineData("Vacation", "Hi Bo,\n\nI booked the cabin for 12 March.\n\nAda\n")]
    [InlineData("Vacation: the cabin", "Hi Bo,\n\nI booked the cabin.\n\nAda\n")]
    [InlineData("Ada Byrne is out of the office", "Hi Bo,\n\nso I answer her mail. The crane stands still.\n")]
    [InlineData("Abwesenheitsnotiz einrichten", "So geht es.\n")]
    [InlineData("Re: Automatic reply: Berth plan", "So when are you back?\n")]
    [InlineData("Re: Berth plan", "Hi Bo,\n\nthe drawings are done and lie on the server. I am out of office on Friday until 12 March, for urgent matters contact Kay Lee.\n\nAda\n")]
    [InlineData("Re: Berth plan", "I am out of the office until 12 March.\n\nAda\n")]
    [InlineData("My absence", "I am out of the office until 12 March. For urgent matters contact Kay Lee.\n\nAda\n")]
    [InlineData("Re: Berth plan", "I am out of the office until 12 March. For urgent matters contact Kay Lee. She became head of the quay in January.\n\nAda\n")]
    [InlineData("Re: Berth plan", "I am out of the office until 12 March. For urgent matters contact Kay Lee. Is that all right?\n\nAda\n")]
    public async Task Who_writes_of_being_away_stays_a_person(string subject, string body) => await Is(MessageClass.Person, subject, body);

    [Theory]
    [InlineData("X-POST-MessageClass: 9; Autoresponder\n", MessageClass.AutomaticReply)]
    [InlineData("X-POST-MessageClass: 1; Message\n", MessageClass.Person)]
    [InlineData("X-Vacation: yes\n", MessageClass.AutomaticReply)]
    [InlineData("X-Vacation: no\n", MessageClass.Person)]
    public async Task So_do_headers(string headers, MessageClass expected) =>
        Assert.Equal(expected, (await MailText.One(MailText.Message("m@x.example", more: headers))).Classification.Class);

    private static async Task Is(MessageClass expected, string subject, string body)
    {
        var message = await MailText.One(MailText.Message("m@x.example", subject, body));
        Assert.Equal(expected, message.Classification.Class);
    }
}
