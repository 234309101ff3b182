using FactForge.Cli;

// The version is asked for by scripts and shells at every start: it costs no more than the process does.
return args is ["--version"] ? ConsoleDoor.Print(ProgramVersion.Line) : await ConsoleDoor.RunAsync(args).ConfigureAwait(false);
