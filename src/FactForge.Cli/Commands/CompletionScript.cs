namespace FactForge.Cli;

/// <summary>
/// The scripts of <c>completion</c>. Each asks the program itself, by the directive <c>[suggest:POSITION]</c> and the line so far; where the program
/// has nothing to offer, the shell offers file names.
/// </summary>
internal static class CompletionScript
{
    /// <summary>The script for a shell.</summary>
    public static string For(string shell) => (shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "pwsh" => PowerShell,
        _ => throw new ArgumentOutOfRangeException(nameof(shell), shell, "bash, zsh, fish or pwsh."),
    }).ReplaceLineEndings("\n") + "\n";

    private const string Bash = """
        _factforge() {
            local word=${COMP_WORDS[COMP_CWORD]} offered
            offered=$(factforge "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
            if [[ $word != -* ]]; then offered=$(grep -v '^-' <<<"$offered"); fi
            mapfile -t COMPREPLY < <(compgen -W "$offered" -- "$word")
        }
        complete -o bashdefault -o default -F _factforge factforge
        """;

    private const string Zsh = """
        _factforge() {
            local -a offered
            offered=("${(@f)$(factforge "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            if [[ ${words[CURRENT]} != -* ]]; then offered=("${(@)offered:#-*}"); fi
            offered=("${(@)offered:#}")
            if (( ${#offered} )); then compadd -a offered; else _files; fi
        }
        compdef _factforge factforge
        """;

    private const string Fish = """
        function __factforge_complete
            set -l line (commandline -cp)
            set -l offered (factforge "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)
            if not string match -q -- '-*' (commandline -ct)
                set offered (string match -v -- '-*' $offered)
            end
            printf '%s\n' $offered
        end
        complete -c factforge -a '(__factforge_complete)'
        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName factforge -ScriptBlock {
            param($word, $line, $position)
            factforge "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;
}
