using System.Globalization;

namespace FactForge.Stories.Tests.Laws;

/// <summary>How often the re-wording model is asked again: three times with every test run, as often as wanted by <c>FACTFORGE_SOAK=30</c>.</summary>
internal static class RewordingSoak
{
    public static int Rounds { get; } = int.TryParse(Environment.GetEnvironmentVariable("FACTFORGE_SOAK"), NumberStyles.None, CultureInfo.InvariantCulture, out var rounds) ? rounds : 3;
}
