using FactForge.Cli;

return await ConsoleDoor.RunAsync(args).ConfigureAwait(false);
