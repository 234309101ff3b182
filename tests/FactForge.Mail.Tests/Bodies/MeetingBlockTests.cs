using FactForge.Mail.Bodies;

namespace FactForge.Mail.Tests.Bodies;

public sealed class MeetingBlockTests
{
    private const string Rule = "________________________________________________________________________________";

    [Theory]
    [InlineData("Microsoft Teams Need help?\nJoin the meeting now\nMeeting ID: 123 456 789 012\nPasscode: aB3dE4")]
    [InlineData(Rule + "\nMicrosoft Teams Need help?<https://aka.ms/JoinTeamsMeeting?omkt=en-US>\nJoin the meeting now<https://teams.microsoft.com/l/meetup-join/19%3ameeting_YzA0NjM0ZTItYjE0NC00NzI2LWI4ZGItMmQ0ZGE0ZjI4ZjQ1%40thread.v2/0?context=%7b%22Tid%22%3a%2272f988bf%22%7d>\nMeeting ID: 123 456 789 012\nPasscode: aB3dE4\n________________________________\nDial in by phone\n+44 20 7946 0999,,123456789#<tel:+442079460999,,123456789#> United Kingdom, London\nFind a local number<https://dialin.teams.microsoft.com/0b2d1c54>\nPhone conference ID: 123 456 789#\nFor organizers: Meeting options<https://teams.microsoft.com/meetingOptions/?organizerId=1> | Reset dial-in PIN<https://dialin.teams.microsoft.com/usp/pstnconferencing>\n" + Rule)]
    [InlineData("Microsoft Teams meeting\nJoin on your computer, mobile app or room device\nClick here to join the meeting\nMeeting ID: 123 456 789 012\nPasscode: aB3dE4\nDownload Teams | Join on the web\nLearn More | Meeting options")]
    [InlineData("Microsoft Teams meeting\nJoin on your computer or mobile app\nClick here to join the meeting\nLearn More | Meeting options")]
    [InlineData(Rule + "\nMicrosoft Teams Benötigen Sie Hilfe?\nJetzt an der Besprechung teilnehmen\nBesprechungs-ID: 123 456 789 012\nPasscode: aB3dE4\n________________________________\nFür Organisatoren: Besprechungsoptionen\n" + Rule)]
    [InlineData("Microsoft Teams-Besprechung\nNehmen Sie auf dem Computer, in der mobilen App oder im Raumgerät teil\nKlicken Sie hier, um an der Besprechung teilzunehmen\nBesprechungs-ID: 123 456 789 012\nKennung: aB3dE4\nTeams herunterladen | Im Web beitreten\nWeitere Infos | Besprechungsoptionen")]
    [InlineData("Microsoft Teams Besoin d'aide ?\nRejoindre la réunion maintenant\nID de réunion : 123 456 789 012\nCode secret : aB3dE4\n\nPour les organisateurs : Options de réunion")]
    public void What_Teams_writes_below_an_invitation_is_a_notice(string block)
    {
        foreach (var above in (string[])["We meet on Friday then.\n\nAda\n\n", "We meet on Friday then.\nAda\n"])
        {
            Assert.Equal(above.Trim(), SplitView.Split(above + block).OwnText.Trim());
        }

        var below = SplitView.Split(block + "\n\nPlease bring the lease with you, and the keys.");
        Assert.Equal("Please bring the lease with you, and the keys.", below.OwnText.Trim());
    }

    [Theory]
    [InlineData("Can you join the meeting now? The meeting ID is on the invitation, I think it was 123 456 789.")]
    [InlineData("Microsoft Teams is down again.\nJoin the meeting now by phone, please.\nWe wait.")]
    [InlineData("Join the meeting now\n\nBo asks where you are.")]
    [InlineData("Microsoft Teams meeting\n\nMeeting ID: 123 456 789 012 is the one I have, is it yours?")]
    public void Who_speaks_of_a_meeting_is_heard(string text) => Assert.Equal(text, SplitView.Split(text).OwnText.Trim());
}
