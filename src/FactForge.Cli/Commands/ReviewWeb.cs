using System.CommandLine;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using FactForge.Pipeline;
using FactForge.Review;

namespace FactForge.Cli;

/// <summary><c>review --web</c>: the queue as a page in the browser, served to this machine alone until it is stopped.</summary>
internal sealed class ReviewWeb
{
    private readonly Option<bool> web = new("--web") { Description = "Serves the queue as a page to the browser of this machine, until Ctrl-C." };

    private readonly Option<bool> noOpen = new("--no-open") { Description = "With --web: prints the address and opens no browser." };

    private readonly Option<int> port = new("--port")
    {
        Description = "With --web: the port to listen on. Left out: any that is free.",
        HelpName = "PORT",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= IPEndPoint.MaxPort)
                return number;
            result.AddError($"'{result.Tokens[0].Value}' is no port: give a number from 1 to 65535.");
            return 0;
        },
    };

    /// <summary>Puts the options into the command.</summary>
    public void PutInto(Command command)
    {
        command.Options.Add(web);
        command.Options.Add(noOpen);
        command.Options.Add(port);
    }

    /// <summary>True where the page is asked for.</summary>
    public bool IsAskedFor(ParseResult parsed) => parsed.GetValue(web);

    /// <summary>Serves until the program is stopped. The web server's assemblies are loaded here and nowhere before.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public async Task<int> ServeAsync(ParseResult parsed, VaultConfiguration configuration, CliSurroundings around, CancellationToken cancellationToken)
    {
        if ((await new ReviewLook(configuration, around.Clock).StatsAsync(cancellationToken).ConfigureAwait(false)).Refusal is { } nothing)
            return around.Refuse(nothing);
        var start = await ReviewSite.StartAsync(configuration, around.Clock, parsed.GetValue(port), fault => around.Remark($"a page failed: {fault}"), cancellationToken).ConfigureAwait(false);
        if (start.Site is not { } site)
            return around.Refuse(start.Refusal);
        await using (site.ConfigureAwait(false))
        {
            await around.Output.WriteLineAsync(site.Address.AbsoluteUri.AsMemory(), cancellationToken).ConfigureAwait(false);
            await around.Output.FlushAsync(cancellationToken).ConfigureAwait(false);
            if (around.OutputIsTerminal && !parsed.GetValue(noOpen) && !around.OpenInBrowser(site.AddressGoodOnce))
                around.Remark("no browser could be opened: open the address above.");
            around.Remark("the page is there until you press Ctrl-C.");
            try
            {
                await Task.Delay(Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
            }
            catch (OperationCanceledException)
            {
                // Being stopped is how this ends.
            }
        }

        return ExitStatus.Done;
    }
}
