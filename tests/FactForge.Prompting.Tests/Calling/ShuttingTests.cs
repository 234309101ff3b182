namespace FactForge.Prompting.Tests.Calling;

public sealed class ShuttingTests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    [Xunit.Fact]
    public void What_waiting_does_not_open_stays_shut_when_a_call_under_way_is_told_to_wait()
    {
        var shutting = new Shutting(TimeProvider.System, Longest);
        shutting.Saw(ModelReply.Failed(ModelOutcome.OutOfCredit, "no credit"), hasAnswered: false);
        shutting.Saw(ModelReply.Failed(ModelOutcome.RateLimited, "later", Longest * 2), hasAnswered: false);
        Assert.Equal(ModelOutcome.OutOfCredit, shutting.Reason?.Outcome);
    }

    [Xunit.Fact]
    public void What_is_shut_for_a_while_is_shut_for_good_where_the_key_is_refused()
    {
        var shutting = new Shutting(TimeProvider.System, Longest);
        shutting.Saw(ModelReply.Failed(ModelOutcome.RateLimited, "later", Longest * 2), hasAnswered: false);
        shutting.Saw(ModelReply.Failed(ModelOutcome.Unauthorized, "wrong key"), hasAnswered: false);
        Assert.Equal(ModelOutcome.Unauthorized, shutting.Reason?.Outcome);
    }
}
