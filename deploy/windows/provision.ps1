<#
.SYNOPSIS
Makes a kiosk of this Windows device, brings another version, goes back, or undoes it all.

.DESCRIPTION
Safe to run again: what is in place stays as it is.

Needs: Windows 10 1903 or later, or 11; the edition Enterprise, Education or IoT Enterprise (Pro has
no Shell Launcher); Windows PowerShell 5.1; an administrator. Runs itself once more as SYSTEM, by a
task that it removes again: only SYSTEM may set Shell Launcher through the MDM bridge.

Puts: %ProgramFiles%\Kiosk\VERSION (side by side; "current" and "previous" point to one each),
%ProgramData%\Kiosk (configuration, data, and what is needed to undo), Shell Launcher as in
shell-launcher.xml (Windows makes the account kioskUser0 and signs it in), a power plan of its own,
and the policies in $Policies below.

Exit codes: 0 done; 1 something failed; 2 wrong usage; 3 the device lacks something.

.PARAMETER Program
The folder kiosk-folder, or kiosk.exe, on a local drive. The folder starts sooner.

.PARAMETER AcceptFailedCheck
Goes on although "kiosk check" of the new version failed.

.PARAMETER RollBack
Back to the version before this one.

.PARAMETER Remove
Undoes everything but the data.

.PARAMETER Purge
With -Remove: the data and the configuration too.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File provision.ps1 -Program D:\kiosk-folder
#>
[CmdletBinding(DefaultParameterSetName = 'Install')]
param(
    [Parameter(ParameterSetName = 'Install', Mandatory = $true, Position = 0)]
    [string]$Program,
    [Parameter(ParameterSetName = 'Install')]
    [switch]$AcceptFailedCheck,
    [Parameter(ParameterSetName = 'RollBack', Mandatory = $true)]
    [switch]$RollBack,
    [Parameter(ParameterSetName = 'Remove', Mandatory = $true)]
    [switch]$Remove,
    [Parameter(ParameterSetName = 'Remove')]
    [switch]$Purge
)

Set-StrictMode -Version 3.0
$ErrorActionPreference = 'Stop'

$Here = Split-Path -Parent $PSCommandPath
$Programs = Join-Path $env:ProgramFiles 'Kiosk'
$Home_ = Join-Path $env:ProgramData 'Kiosk'
$Config = Join-Path $Home_ 'kiosk.toml'
$Data = Join-Path $Home_ 'data'
$UndoFile = Join-Path $Home_ 'undo.json'
$Task = 'Kiosk provisioning'
$PowerPlan = '7b4f0c3e-52a1-4a8e-8f57-2f6f0e7c9d10'
$Bridge = 'root\cimv2\mdm\dmmap'
$Editions = 'Enterprise', 'EnterpriseS', 'EnterpriseN', 'Education', 'EducationN', 'IoTEnterprise', 'IoTEnterpriseS'

# Registry values of the whole device. Edge swipes off; nothing on the sign-in screen to leave by.
$Policies = @(
    @{ Key = 'HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
    @{ Key = 'HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'HideFastUserSwitching'; Value = 1 }
)

# Registry values of the kiosk's account, set for new accounts and for its own if it is there.
$UserPolicies = @(
    @{ Key = 'Software\Policies\Microsoft\Windows\Explorer'; Name = 'DisableNotificationCenter'; Value = 1 }
    @{ Key = 'Software\Policies\Microsoft\Windows\CurrentVersion\PushNotifications'; Name = 'NoToastApplicationNotification'; Value = 1 }
    @{ Key = 'Software\Microsoft\TabletTip\1.7'; Name = 'EnableDesktopModeAutoInvoke'; Value = 0 }
    @{ Key = 'Control Panel\Desktop'; Name = 'TouchGestureSetting'; Value = 0 }
)

# Nothing switches off by itself; power key and lid do nothing (a long press still does).
$PowerSettings = @(
    @('SUB_VIDEO', 'VIDEOIDLE'), @('SUB_SLEEP', 'STANDBYIDLE'), @('SUB_SLEEP', 'HIBERNATEIDLE'),
    @('SUB_BUTTONS', 'PBUTTONACTION'), @('SUB_BUTTONS', 'SBUTTONACTION'), @('SUB_BUTTONS', 'LIDACTION')
)

function Write-Line([string]$Words) { [Console]::Out.WriteLine("kiosk: $Words") }

function Stop-Here([int]$Code, [string]$Words) {
    [Console]::Error.WriteLine("kiosk: $Words")
    exit $Code
}

function Test-Administrator {
    $identity = [Security.Principal.WindowsIdentity]::GetCurrent()
    $principal = New-Object Security.Principal.WindowsPrincipal $identity
    return $principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)
}

function Test-System {
    return [Security.Principal.WindowsIdentity]::GetCurrent().IsSystem
}

function Assert-Needs {
    if (-not (Test-Administrator)) { Stop-Here 3 'run this as an administrator' }
    $edition = (Get-WindowsEdition -Online).Edition
    if ($Editions -notcontains $edition) {
        Stop-Here 3 "Windows $edition has no Shell Launcher; it needs $($Editions -join ', ')"
    }
}

# Runs this very command as SYSTEM, prints what it said and returns its exit code.
function Invoke-AsSystem([string[]]$Arguments) {
    $said = Join-Path $env:SystemRoot 'Temp\kiosk-provisioning.txt'
    Remove-Item $said -ErrorAction SilentlyContinue
    $quoted = ($Arguments | ForEach-Object { '"{0}"' -f $_ }) -join ' '
    $inner = '/d /c ""{0}" -NoProfile -ExecutionPolicy Bypass -File "{1}" {2} > "{3}" 2>&1"' -f `
        (Join-Path $PSHOME 'powershell.exe'), $PSCommandPath, $quoted, $said
    $action = New-ScheduledTaskAction -Execute "$env:SystemRoot\System32\cmd.exe" -Argument $inner
    $as = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -RunLevel Highest
    Register-ScheduledTask -TaskName $Task -Action $action -Principal $as -Force | Out-Null
    try {
        Start-ScheduledTask -TaskName $Task
        do {
            Start-Sleep -Seconds 1
            $state = (Get-ScheduledTask -TaskName $Task).State
        } while ($state -eq 'Running' -or $state -eq 'Queued')
        $code = (Get-ScheduledTaskInfo -TaskName $Task).LastTaskResult
    }
    finally {
        Unregister-ScheduledTask -TaskName $Task -Confirm:$false
    }
    if (Test-Path $said) {
        Get-Content $said | ForEach-Object { [Console]::Out.WriteLine($_) }
        Remove-Item $said
    }
    $script:SystemCode = $code
}

# What was there before this script first came, by name; written once, read by -Remove.
function Get-Undo {
    $undo = @{}
    if (Test-Path $UndoFile) {
        $read = Get-Content $UndoFile -Raw | ConvertFrom-Json
        foreach ($property in $read.PSObject.Properties) { $undo[$property.Name] = $property.Value }
    }
    return $undo
}

function Set-Folders {
    foreach ($folder in $Programs, $Home_, $Data) {
        if (-not (Test-Path $folder)) { New-Item -ItemType Directory -Path $folder | Out-Null }
    }
    # SYSTEM and administrators: everything; users: read, and write in the data folder only.
    & icacls.exe $Home_ /inheritance:r /grant:r '*S-1-5-18:(OI)(CI)F' '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-32-545:(OI)(CI)RX' /q | Out-Null
    & icacls.exe $Data /grant:r '*S-1-5-32-545:(OI)(CI)M' /q | Out-Null
    if (-not (Test-Path $Config)) { Copy-Item (Join-Path $Here 'kiosk.toml') $Config }
}

# The first eight signs of a sum over names and contents of every file below a folder.
function Get-FolderSum([string]$Folder) {
    $lines = Get-ChildItem $Folder -Recurse -File | Sort-Object FullName | ForEach-Object {
        '{0} {1}' -f (Get-FileHash $_.FullName -Algorithm SHA256).Hash, $_.FullName.Substring($Folder.Length)
    }
    $bytes = [Text.Encoding]::UTF8.GetBytes(($lines -join "`n"))
    $sum = [Security.Cryptography.SHA256]::Create().ComputeHash($bytes)
    return ([BitConverter]::ToString($sum) -replace '-', '').Substring(0, 8).ToLowerInvariant()
}

# Copies the program to its version's folder; a copy that was cut off never has that name.
function Copy-Version {
    $incoming = Join-Path $Programs 'incoming'
    if (Test-Path $incoming) { Remove-Item $incoming -Recurse -Force }
    New-Item -ItemType Directory -Path $incoming | Out-Null
    if (Test-Path $Program -PathType Container) {
        Copy-Item (Join-Path $Program '*') $incoming -Recurse
    }
    else {
        Copy-Item $Program (Join-Path $incoming 'kiosk.exe')
    }
    $exe = Join-Path $incoming 'kiosk.exe'
    if (-not (Test-Path $exe)) { Stop-Here 2 "there is no kiosk.exe in $Program" }
    $first = & $exe --version | Select-Object -First 1
    if ($first -notmatch '^kiosk ([0-9A-Za-z.+-]+)$') {
        Stop-Here 1 "$Program does not say its version; is it for this device?"
    }
    $name = '{0}-{1}' -f $Matches[1], (Get-FolderSum $incoming)
    $place = Join-Path $Programs $name
    if ((Test-Path $place) -and $name.EndsWith((Get-FolderSum $place))) {
        Remove-Item $incoming -Recurse -Force
    }
    else {
        if (Test-Path $place) { Remove-Item $place -Recurse -Force }
        Rename-Item $incoming $name
        Write-Line "copied version $name"
    }
    return $name
}

function Get-Pointed([string]$Link) {
    $path = Join-Path $Programs $Link
    if (-not (Test-Path $path)) { return $null }
    return Split-Path -Leaf ((Get-Item $path).Target | Select-Object -First 1)
}

function Set-Pointed([string]$Link, [string]$Name) {
    $path = Join-Path $Programs $Link
    if (Test-Path $path) { [IO.Directory]::Delete($path) }
    New-Item -ItemType Junction -Path $path -Target (Join-Path $Programs $Name) | Out-Null
}

function Switch-Version([string]$Name) {
    $old = Get-Pointed 'current'
    if ($old -eq $Name) { return }
    if ($old) { Set-Pointed 'previous' $old }
    Set-Pointed 'current' $Name
    Write-Line "the version is now $Name"
    # Shell Launcher starts the kiosk again, from the new folder.
    Get-Process -Name kiosk -ErrorAction SilentlyContinue |
        Where-Object { $_.Path -and $_.Path.StartsWith($Programs) } | Stop-Process -Force
}

function Test-Version([string]$Name) {
    if ((Get-Pointed 'current') -eq $Name) { return }
    $exe = Join-Path (Join-Path $Programs $Name) 'kiosk.exe'
    $env:QT_QPA_PLATFORM = 'offscreen'
    & $exe --config $Config --data-dir $Data check | ForEach-Object { [Console]::Out.WriteLine($_) }
    $code = $LASTEXITCODE
    Remove-Item Env:QT_QPA_PLATFORM
    if ($code -eq 0) { return }
    if ($AcceptFailedCheck) {
        Write-Line 'the check failed, and that was accepted'
        return
    }
    if ((Get-Pointed 'previous') -ne $Name) {
        Remove-Item (Join-Path $Programs $Name) -Recurse -Force
    }
    Stop-Here 1 "the check of $Name failed (above); nothing was changed. -AcceptFailedCheck goes on"
}

function Remove-OlderVersions {
    $kept = (Get-Pointed 'current'), (Get-Pointed 'previous'), 'current', 'previous'
    Get-ChildItem $Programs -Directory | Where-Object { $kept -notcontains $_.Name } |
        Remove-Item -Recurse -Force
}

function Get-Value([string]$Key, [string]$Name) {
    $found = Get-ItemProperty -Path $Key -Name $Name -ErrorAction SilentlyContinue
    if ($null -eq $found) { return $null }
    return $found.$Name
}

function Set-Value([string]$Key, [string]$Name, [int]$Value) {
    if (-not (Test-Path $Key)) { New-Item -Path $Key -Force | Out-Null }
    New-ItemProperty -Path $Key -Name $Name -Value $Value -PropertyType DWord -Force | Out-Null
}

# Does $Work for the registry of new accounts and of the kiosk's own account.
function Use-UserRegistry([scriptblock]$Work) {
    $profiles = @((Join-Path $env:SystemDrive 'Users\Default'))
    $account = Get-LocalUser -Name 'kioskUser0' -ErrorAction SilentlyContinue
    if ($account) {
        $loaded = "Registry::HKEY_USERS\$($account.SID.Value)"
        if (Test-Path $loaded) { & $Work $loaded }
        else { $profiles += (Join-Path $env:SystemDrive 'Users\kioskUser0') }
    }
    foreach ($folder in $profiles) {
        $hive = Join-Path $folder 'NTUSER.DAT'
        if (-not (Test-Path $hive)) { continue }
        & reg.exe load 'HKU\KioskProvisioning' $hive | Out-Null
        try { & $Work 'Registry::HKEY_USERS\KioskProvisioning' }
        finally {
            [GC]::Collect()
            [GC]::WaitForPendingFinalizers()
            & reg.exe unload 'HKU\KioskProvisioning' | Out-Null
        }
    }
}

function Set-Policies {
    $undo = Get-Undo
    if (-not $undo.ContainsKey('policies')) {
        $undo['policies'] = @($Policies | ForEach-Object {
                @{ Key = $_.Key; Name = $_.Name; Value = (Get-Value $_.Key $_.Name) }
            })
        ConvertTo-Json $undo -Depth 5 | Set-Content $UndoFile -Encoding UTF8
    }
    foreach ($policy in $Policies) { Set-Value $policy.Key $policy.Name $policy.Value }
    Use-UserRegistry {
        param($Root)
        foreach ($policy in $UserPolicies) { Set-Value "$Root\$($policy.Key)" $policy.Name $policy.Value }
    }
}

function Restore-Policies {
    $undo = Get-Undo
    if ($undo.ContainsKey('policies')) {
        foreach ($policy in $undo['policies']) {
            if ($null -ne $policy.Value) { Set-Value $policy.Key $policy.Name $policy.Value }
            else { Remove-ItemProperty -Path $policy.Key -Name $policy.Name -ErrorAction SilentlyContinue }
        }
    }
    Use-UserRegistry {
        param($Root)
        foreach ($policy in $UserPolicies) {
            Remove-ItemProperty -Path "$Root\$($policy.Key)" -Name $policy.Name -ErrorAction SilentlyContinue
        }
    }
}

# The touch keyboard never comes by itself.
function Set-TouchKeyboard([bool]$Off) {
    $class = 'MDM_Policy_Config01_TextInput02'
    $where = "ParentID='./Vendor/MSFT/Policy/Config' and InstanceID='TextInput'"
    $there = Get-CimInstance -Namespace $Bridge -ClassName $class -Filter $where -ErrorAction SilentlyContinue
    if (-not $Off) {
        if ($there) { Remove-CimInstance -InputObject $there }
    }
    elseif ($there) {
        $there.EnableTouchKeyboardAutoInvokeInDesktopMode = 0
        Set-CimInstance -InputObject $there
    }
    else {
        New-CimInstance -Namespace $Bridge -ClassName $class -Property @{
            ParentID = './Vendor/MSFT/Policy/Config'
            InstanceID = 'TextInput'
            EnableTouchKeyboardAutoInvokeInDesktopMode = 0
        } | Out-Null
    }
}

function Set-PowerPlan {
    $undo = Get-Undo
    $active = [regex]::Match((& powercfg.exe /getactivescheme), '[0-9a-fA-F-]{36}').Value
    if ($active -ne $PowerPlan) {
        $undo['plan'] = $active
        ConvertTo-Json $undo -Depth 5 | Set-Content $UndoFile -Encoding UTF8
    }
    if (-not ((& powercfg.exe /list) -match $PowerPlan)) {
        & powercfg.exe /duplicatescheme SCHEME_BALANCED $PowerPlan | Out-Null
        & powercfg.exe /changename $PowerPlan 'Kiosk' | Out-Null
    }
    foreach ($setting in $PowerSettings) {
        & powercfg.exe /setacvalueindex $PowerPlan $setting[0] $setting[1] 0
        & powercfg.exe /setdcvalueindex $PowerPlan $setting[0] $setting[1] 0
    }
    & powercfg.exe /setactive $PowerPlan
}

function Restore-PowerPlan {
    $undo = Get-Undo
    if ($undo.ContainsKey('plan')) { & powercfg.exe /setactive $undo['plan'] }
    if ((& powercfg.exe /list) -match $PowerPlan) { & powercfg.exe /delete $PowerPlan }
}

# Windows makes kioskUser0 and signs it in because of AutoLogonAccount in the XML.
function Set-ShellLauncher([string]$Xml) {
    $there = Get-CimInstance -Namespace $Bridge -ClassName MDM_AssignedAccess
    if (-not $there) { Stop-Here 3 'the MDM bridge has no MDM_AssignedAccess' }
    $there.ShellLauncher = if ($Xml) { [Net.WebUtility]::HtmlEncode($Xml) } else { $null }
    Set-CimInstance -InputObject $there
}

function Install-Kiosk {
    if (-not (Test-Path $Program)) { Stop-Here 2 "there is no $Program" }
    Set-Folders
    $name = Copy-Version
    Test-Version $name
    Set-Policies
    Set-TouchKeyboard $true
    Set-PowerPlan
    Switch-Version $name
    Remove-OlderVersions
    Set-ShellLauncher (Get-Content (Join-Path $Here 'shell-launcher.xml') -Raw -Encoding UTF8)
    Write-Line 'done; the kiosk starts with the next start of the device'
}

function Undo-Version {
    $name = Get-Pointed 'previous'
    if (-not $name) { Stop-Here 1 'there is no version to go back to' }
    Switch-Version $name
}

function Remove-Kiosk {
    Set-ShellLauncher ''
    Restore-Policies
    Set-TouchKeyboard $false
    Restore-PowerPlan
    Get-Process -Name kiosk -ErrorAction SilentlyContinue |
        Where-Object { $_.Path -and $_.Path.StartsWith($Programs) } | Stop-Process -Force
    foreach ($link in 'current', 'previous') {
        $path = Join-Path $Programs $link
        if (Test-Path $path) { [IO.Directory]::Delete($path) }
    }
    if (Test-Path $Programs) { Remove-Item $Programs -Recurse -Force }
    if (Test-Path $UndoFile) { Remove-Item $UndoFile }
    if ($Purge) {
        if (Test-Path $Home_) { Remove-Item $Home_ -Recurse -Force }
        Remove-LocalUser -Name 'kioskUser0' -ErrorAction SilentlyContinue
        Write-Line 'removed, with its data; start the device again'
    }
    else {
        Write-Line "removed; $Home_ is kept (-Remove -Purge removes it). Start the device again"
    }
}

Assert-Needs
if (-not (Test-System)) {
    $again = switch ($PSCmdlet.ParameterSetName) {
        'Install' { @('-Program', (Resolve-Path $Program).ProviderPath) }
        'RollBack' { @('-RollBack') }
        'Remove' { @('-Remove') }
    }
    if ($AcceptFailedCheck) { $again += '-AcceptFailedCheck' }
    if ($Purge) { $again += '-Purge' }
    $SystemCode = 1
    Invoke-AsSystem $again
    exit $SystemCode
}
switch ($PSCmdlet.ParameterSetName) {
    'Install' { Install-Kiosk }
    'RollBack' { Undo-Version }
    'Remove' { Remove-Kiosk }
}
exit 0
