namespace Yangguang.Platform.Guard;

/// <summary>Tells the guard of forms that a step of signing in was right although it led no further yet, so that it counts as no failure.</summary>
public static class SignInSteps
{
    private static readonly object Key = new();

    public static void GoOnSigningIn(this HttpContext http) => http.Items[Key] = true;

    public static bool GoesOnSigningIn(this HttpContext http) => http.Items.ContainsKey(Key);
}
