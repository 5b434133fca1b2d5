; The installer for Windows: `makensis /DVERSION=0.1.0 .ci/packages/windows.nsi`, after
; `.ci/packages/build program` has made dist\reread.  For one user, without an
; administrator's password; kinds of files are offered to it and taken from nobody.

Unicode true
SetCompressor /SOLID lzma
!include MUI2.nsh
!ifndef VERSION
  !error "say the version: /DVERSION=…"
!endif
!define CLASSES "Software\Classes"
!define REMOVAL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Reread"

Name "Reread"
OutFile "..\..\dist\Reread-${VERSION}-setup.exe"
InstallDir "$LOCALAPPDATA\Programs\Reread"
RequestExecutionLevel user
!define MUI_ICON "..\..\build\packages\icons\reread.ico"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

!macro Offer ENDING
  WriteRegStr HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "Reread.Story" ""
!macroend
!macro TakeBack ENDING
  DeleteRegValue HKCU "${CLASSES}\${ENDING}\OpenWithProgids" "Reread.Story"
!macroend

Section
  SetOutPath "$INSTDIR"
  ; What an older version had and this one has not would stay.
  RMDir /r "$INSTDIR\_internal"
  File /r "..\..\dist\reread\*.*"
  CreateShortcut "$SMPROGRAMS\Reread.lnk" "$INSTDIR\reread.exe"
  WriteRegStr HKCU "${CLASSES}\Reread.Story" "" "Story"
  WriteRegStr HKCU "${CLASSES}\Reread.Story\DefaultIcon" "" "$INSTDIR\reread.exe,0"
  WriteRegStr HKCU "${CLASSES}\Reread.Story\shell\open\command" "" '"$INSTDIR\reread.exe" "%1"'
  !insertmacro Offer ".txt"
  !insertmacro Offer ".text"
  !insertmacro Offer ".md"
  !insertmacro Offer ".markdown"
  !insertmacro Offer ".docx"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${REMOVAL}" "DisplayName" "Reread"
  WriteRegStr HKCU "${REMOVAL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${REMOVAL}" "DisplayIcon" "$INSTDIR\reread.exe"
  WriteRegStr HKCU "${REMOVAL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
SectionEnd

; Stories, notes, versions and preferences stay: they are the author's.
Section Uninstall
  Delete "$SMPROGRAMS\Reread.lnk"
  Delete "$INSTDIR\reread.exe"
  Delete "$INSTDIR\reread-console.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir "$INSTDIR"
  !insertmacro TakeBack ".txt"
  !insertmacro TakeBack ".text"
  !insertmacro TakeBack ".md"
  !insertmacro TakeBack ".markdown"
  !insertmacro TakeBack ".docx"
  DeleteRegKey HKCU "${CLASSES}\Reread.Story"
  DeleteRegKey HKCU "${REMOVAL}"
SectionEnd
